import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import { type FormState, fieldId, filledOf, tickedOf } from './form-state.ts';
import { pageLang, type Reading } from './reading.ts';
import { Lines, Words } from './words.tsx';

/** What every field of a public form has: its words, and in this order: name, hint, what is wrong, the field. */
export interface FieldProps {
  reading: Reading;
  state: FormState;
  name: string;
  label: Both;
  hint?: Both | undefined;
  /** What is kept; what was typed last goes before it. */
  kept?: string | undefined;
}

/** How a control is tied to the words about it. */
function tied({ state, name, hint }: Pick<FieldProps, 'state' | 'name' | 'hint'>) {
  const id = fieldId(name);
  const wrong = state.problem?.fields[name];
  const described = [hint && `${id}-hint`, wrong && `${id}-err`].filter(Boolean).join(' ') || undefined;
  return { id, wrong, aria: { 'aria-describedby': described, 'aria-invalid': wrong ? true : undefined } };
}

function Label({ reading, label }: { reading: Reading; label: Both }) {
  return (
    <>
      {label[pageLang(reading)]}
      {reading === 'both' && (
        <span className="second" lang="en">
          {label.en}
        </span>
      )}
    </>
  );
}

function About({ reading, state, name, hint }: FieldProps) {
  const { id, wrong } = tied({ state, name, hint });
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          <Lines reading={reading} of={hint} />
        </p>
      )}
      {wrong && (
        <p className="err" id={`${id}-err`}>
          <span className="st st-error">
            <span>
              <Words reading={reading} of={wrong} />
            </span>
          </span>
        </p>
      )}
    </>
  );
}

interface TextProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'date';
  /** How wide what is expected is. */
  size?: 'short' | 'mid' | 'wide';
  autoComplete?: string;
  inputMode?: 'decimal' | 'numeric';
  after?: ReactNode;
  spelled?: boolean;
}

/** A line of text. */
export function TextField(props: TextProps) {
  const { reading, state, name, label, kept, type = 'text', size = 'wide', autoComplete, inputMode } = props;
  const { id, aria } = tied(props);
  return (
    <div className="field">
      <label htmlFor={id}>
        <Label reading={reading} label={label} />
      </label>
      <About {...props} />
      <input
        {...aria}
        id={id}
        name={name}
        type={type}
        className={size}
        defaultValue={filledOf(state, name, kept)}
        autoComplete={autoComplete ?? 'off'}
        inputMode={inputMode}
        spellCheck={props.spelled ? false : undefined}
      />
      {props.after && <> {props.after}</>}
    </div>
  );
}

/** Text of several lines. */
export function TextArea(props: FieldProps & { rows?: number; mono?: boolean }) {
  const { reading, state, name, label, kept, rows = 4, mono } = props;
  const { id, aria } = tied(props);
  return (
    <div className="field">
      <label htmlFor={id}>
        <Label reading={reading} label={label} />
      </label>
      <About {...props} />
      <textarea
        {...aria}
        id={id}
        name={name}
        rows={rows}
        className={mono ? 'wide mono' : 'wide'}
        defaultValue={filledOf(state, name, kept)}
        autoComplete="off"
        spellCheck={mono ? false : undefined}
      />
    </div>
  );
}

export interface Choice {
  value: string;
  label: Both;
  hint?: Both | undefined;
}

interface ChoiceProps extends FieldProps {
  choices: readonly Choice[];
  /** Several may be ticked; then `keptAll` is what is kept. */
  several?: boolean;
  keptAll?: readonly string[];
}

/** One of a few, or several of them, each seen at once. */
export function Choices(props: ChoiceProps) {
  const { reading, state, name, label, choices, kept = '', several, keptAll = [] } = props;
  const { id, wrong } = tied(props);
  const ticked = tickedOf(state, name, several ? keptAll : [kept]);
  return (
    <fieldset className="field" aria-describedby={wrong && `${id}-err`}>
      <legend>
        <Label reading={reading} label={label} />
      </legend>
      <About {...props} />
      {choices.map((choice, at) => (
        <div className="pick" key={choice.value}>
          <input
            id={at === 0 ? id : `${id}-${at}`}
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={choice.value}
            defaultChecked={ticked.includes(choice.value)}
          />
          <label htmlFor={at === 0 ? id : `${id}-${at}`}>
            <Label reading={reading} label={choice.label} />
            {choice.hint && <span className="cap">{choice.hint[pageLang(reading)]}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** One of many, from a list. */
export function SelectField(props: FieldProps & { choices: readonly Choice[]; none: Both }) {
  const { reading, state, name, label, kept, choices, none } = props;
  const { id, aria } = tied(props);
  const lang = pageLang(reading);
  return (
    <div className="field">
      <label htmlFor={id}>
        <Label reading={reading} label={label} />
      </label>
      <About {...props} />
      <select {...aria} id={id} name={name} defaultValue={filledOf(state, name, kept)}>
        <option value="">{none[lang]}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label[lang]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A file. A browser never fills it in again, so what was taken is said beside it by whoever shows the form. */
export function FileField(props: FieldProps & { accepts: readonly string[]; several?: boolean }) {
  const { reading, name, label, accepts, several } = props;
  const { id, aria } = tied(props);
  return (
    <div className="field">
      <label htmlFor={id}>
        <Label reading={reading} label={label} />
      </label>
      <About {...props} />
      <input {...aria} id={id} name={name} type="file" accept={accepts.join(',')} multiple={several} />
    </div>
  );
}
