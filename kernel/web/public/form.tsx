import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import { type FormState, fieldId } from './form-state.ts';
import { pageLang, type Reading } from './reading.ts';
import { Words } from './words.tsx';

const own = {
  look: { zh: '请修改后再提交', en: 'Mend this and send again' },
  kept: { zh: '您填写的其他内容都已保留。', en: 'Everything else you entered is kept.' },
} as const satisfies Record<string, Both>;

interface Props {
  reading: Reading;
  state: FormState;
  /** Where it is sent; its own address where nothing is said. */
  action?: string | undefined;
  /** It brings files. */
  files?: boolean;
  children: ReactNode;
}

/** A form of a public page: sent by the browser alone, once however often the button is pressed. */
export function PublicForm({ reading, state, action, files, children }: Props) {
  return (
    <form
      className="pub-form"
      method="post"
      action={action}
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
      lang={reading === 'en' ? 'en' : undefined}
    >
      <input type="hidden" name="requestId" value={state.requestId} />
      {children}
    </form>
  );
}

interface ProblemsProps {
  reading: Reading;
  state: FormState;
  /** What the fields are called, by their names: "Name: this is needed." */
  labels?: Readonly<Record<string, Both>> | undefined;
}

/**
 * What has to be mended before it can be sent, each with the way to its field. It stands above all else and is where
 * the reader begins after a refusal.
 */
export function FormProblems({ reading, state, labels = {} }: ProblemsProps) {
  const { problem } = state;
  if (!problem) return null;
  const lang = pageLang(reading);
  const fields = Object.entries(problem.fields);
  return (
    // biome-ignore lint/a11y/noAutofocus: the page came back to say this, and without script nothing else leads to it
    <div className="say-error" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">
        <Words reading={reading} of={fields.length > 0 ? own.look : problem.says} />
      </h2>
      {fields.length > 0 && (
        <ul>
          {fields.map(([name, says]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>
                <Words reading={reading} of={named(labels[name], says)} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="cap">{own.kept[lang]}</p>
    </div>
  );
}

/** What is said of something, after what that is called; a question stands there without its mark. */
export function named(label: Both | undefined, says: Both): Both {
  if (!label) return says;
  const plain = (name: string) => name.replace(/[？?]$/, '');
  return { zh: `${plain(label.zh)}：${says.zh}`, en: `${plain(label.en)}: ${says.en}` };
}

/** The button that sends; `name` and `value` where a form has several. */
export function SendButton({
  reading,
  of,
  look = 'b-primary',
  name,
  value,
}: {
  reading: Reading;
  of: Both;
  look?: 'b-seal' | 'b-primary' | '';
  name?: string;
  value?: string;
}) {
  return (
    <button type="submit" className={`b ${look}`} name={name} value={value}>
      <Words reading={reading} of={of} />
    </button>
  );
}
