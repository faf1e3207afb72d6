import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { Fact } from '../../contract/definition.ts';
import type { Answers } from '../../contract/services.ts';
import { measured } from '../../contract/units.ts';
import { hallTexts } from '../texts.ts';

/** An answer as people read it: yes or no, the words of a choice, a figure with its unit, a day. */
export function AnswerWords({ question, value }: { question: Fact; value: Answers[string] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lang = useLang();
  const { kind, unit, choices } = question;
  if (kind === 'yes-no') return <>{t(value === true ? 'answers.yes' : 'answers.no')}</>;
  if (kind === 'date') return <Day of={String(value)} />;
  if (kind === 'number' && unit) return <>{measured(lang, Number(value), unit)}</>;
  const choice = choices?.find((one) => one.value === value);
  return <>{choice ? say(choice.label) : String(value)}</>;
}
