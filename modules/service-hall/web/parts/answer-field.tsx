import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import type { Fact } from '../../contract/definition.ts';
import { unitWords } from '../../contract/units.ts';
import { hallTexts } from '../texts.ts';

interface AnswerFieldProps {
  question: Fact;
  /** As it is typed; an empty one is no answer. */
  value: string;
  onValue: (value: string) => void;
}

/** A question of a service, with the control its kind of answer needs. */
export function AnswerField({ question, value, onValue }: AnswerFieldProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lang = useLang();
  const { kind, unit, choices = [], help } = question;
  const field = {
    name: `answers.${question.name}`,
    label: say(question.question),
    hint: help && say(help),
    value,
    onValue,
  };
  if (kind === 'yes-no' || kind === 'choice') {
    const options =
      kind === 'choice'
        ? choices.map((one) => ({ value: one.value, label: say(one.label) }))
        : (['yes', 'no'] as const).map((one) => ({ value: one, label: t(`answers.${one}`) }));
    return <SelectField {...field} options={[{ value: '', label: t('answers.unanswered') }, ...options]} />;
  }
  if (kind === 'date') return <DateField {...field} />;
  const label = unit
    ? t('answers.inUnit', { question: field.label, unit: unitWords(unit)[lang] })
    : field.label;
  return (
    <TextField
      {...field}
      label={label}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      hint={kind === 'economy' ? t('answers.economy') : field.hint}
    />
  );
}
