import {
  createContext,
  type FormEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Both } from '../../contract/local-text.ts';
import type { ApiRefusal } from '../api/refusal.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { useTitleErrors } from './document-title.ts';
import type { Draft } from './draft.ts';
import { RefusalSay } from './refusal-page.tsx';

interface FormProps {
  /** Before every field's id, where two forms share a page. */
  id: string;
  refusal: ApiRefusal | null;
  onSend: () => void;
  /** When given, a brought-back draft is spoken of, and can be dropped. */
  draft?: Pick<Draft<object>, 'broughtBack' | 'drop'>;
  children: ReactNode;
}

const FormContext = createContext<{ id: string; errors: Record<string, Both> }>({ id: '', errors: {} });

/** A form: a refusal's summary on top, focused and linked to the fields; the document's title begins with their number. */
export function Form({ id, refusal, onSend, draft, children }: FormProps) {
  const errors = refusal?.fields ?? {};
  const some = Object.keys(errors).length > 0;
  function send(event: FormEvent) {
    event.preventDefault();
    onSend();
  }
  return (
    <FormContext value={{ id, errors }}>
      <form onSubmit={send} noValidate>
        {refusal && (some ? <ErrorSummary id={id} errors={errors} /> : <RefusalSeen refusal={refusal} />)}
        {draft?.broughtBack && <DraftSay drop={draft.drop} />}
        {children}
      </form>
    </FormContext>
  );
}

/** A field's id and its error, by its name in the contract. */
export function useField(name: string): { id: string; error: Both | undefined } {
  const { id, errors } = useContext(FormContext);
  return { id: `${id}-${name}`, error: errors[name] };
}

function ErrorSummary({ id, errors }: { id: string; errors: Record<string, Both> }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const box = useRef<HTMLDivElement>(null);
  const count = Object.keys(errors).length;
  // The same words may be said of several fields: each is named as its label names it.
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => setLabels(labelsOf(id, Object.keys(errors))), [id, errors]);
  useEffect(() => box.current?.focus(), []);
  useTitleErrors(t('form.titleToMend', { count }));
  return (
    <div className="say-error" role="alert" tabIndex={-1} ref={box} aria-labelledby={`${id}-errors`}>
      <h2 id={`${id}-errors`}>{t('form.toMend', { count })}</h2>
      <ul>
        {Object.entries(errors).map(([name, message]) => (
          <li key={name}>
            <a href={`#${id}-${name}`} onClick={(event) => focusField(event, `${id}-${name}`)}>
              {labels[name] && <>{t('form.ofField', { field: labels[name] })}</>}
              {say(message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whoever pressed the button at the foot of a long form must not wonder whether anything happened. */
function RefusalSeen({ refusal }: { refusal: ApiRefusal }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into sight again with each refusal
  useEffect(() => {
    // In newer browsers scrolling answers with a promise, which is no way to clean up: nothing is returned.
    box.current?.scrollIntoView({ block: 'center' });
  }, [refusal]);
  return (
    <div ref={box}>
      <RefusalSay refusal={refusal} />
    </div>
  );
}

function labelsOf(id: string, names: string[]): Record<string, string> {
  const named = names.map((name) => {
    const label = document.querySelector(`label[for="${CSS.escape(`${id}-${name}`)}"]`);
    const legend = document.getElementById(`${id}-${name}`)?.closest('fieldset')?.querySelector('legend');
    const words = [legend?.textContent, label?.firstChild?.textContent];
    return [name, words.filter(Boolean).join(' ')];
  });
  return Object.fromEntries(named);
}

function focusField(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function DraftSay({ drop }: { drop: () => void }) {
  const t = useText(houseTexts);
  return (
    <p className="draft">
      {t('form.draft')}{' '}
      <Button small look="quiet" onClick={drop}>
        {t('form.dropDraft')}
      </Button>
    </p>
  );
}
