import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { figureTyped } from '../../../../kernel/web/kit/figure-typed.ts';
import { unitWords } from '../../contract/units.ts';
import type { SettingLine } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';
import { type OriginDraft, OriginFields, originDraftOf } from './origin-fields.tsx';

/** A value as its form holds it. */
export interface ValueDraft extends OriginDraft {
  value: string;
}

/** What the form begins with: what the office has said already, or the figure alone where it has said nothing. */
export function valueDraftOf(line: SettingLine, isOwn: boolean, today: string): ValueDraft {
  const { value, origin } = line.draft ?? line.inForce;
  return {
    value: value === null ? '' : String(value),
    ...originDraftOf(isOwn ? origin : null, today),
  };
}

interface ValueFieldsProps {
  line: SettingLine;
  draft: ValueDraft;
  change: (some: Partial<ValueDraft>) => void;
}

/** The fields of a value: what it is, where the office has it from, as of when, and whether that is confirmed. */
export function ValueFields({ line, draft, change }: ValueFieldsProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const yesNo = [
    { value: 'true', label: t('values.yes') },
    { value: 'false', label: t('values.no') },
  ];
  return (
    <>
      {line.unit ? (
        <TextField
          name="value"
          inputMode="numeric"
          label={t('values.figureIn', { unit: say(unitWords(line.unit)) })}
          hint={t(line.needed ? 'values.neededHint' : 'values.emptyHint')}
          value={draft.value}
          onValue={(value) => change({ value })}
          data-autofocus
        />
      ) : (
        <SelectField
          name="value"
          label={t('values.choice')}
          value={draft.value}
          onValue={(value) => change({ value })}
          options={yesNo}
          data-autofocus
        />
      )}
      <OriginFields draft={draft} change={change} />
    </>
  );
}

/** What was typed, as the contract has it. */
export function typedAs({ unit }: SettingLine, typed: string): number | boolean | null {
  if (!unit) return typed === 'true';
  return typed.trim() === '' ? null : figureTyped(typed);
}
