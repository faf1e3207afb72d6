import { useBoth } from '../i18n/use-text.ts';
import { useField } from './form.tsx';

/** What is wrong with a text in both languages as a whole: that it has neither. The summary's link leads here. */
export function PairError({ name }: { name: string }) {
  const say = useBoth();
  const { id, error } = useField(name);
  if (!error) return null;
  return (
    <p className="pair-error" id={id} tabIndex={-1}>
      <span className="st st-error wrap">{say(error)}</span>
    </p>
  );
}
