import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import type { Origin } from '../../contract/definition.ts';
import { hallTexts } from '../texts.ts';

/** Where the office has something from, as a form holds it. */
export interface OriginDraft {
  zh: string;
  en: string;
  asOf: string;
  confirmed: string;
}

/** What the form begins with: what the office said before, or nothing, as of today. */
export function originDraftOf(own: Origin | null, today: string): OriginDraft {
  return {
    zh: own?.from.zh ?? '',
    en: own?.from.en ?? '',
    asOf: own?.asOf ?? today,
    confirmed: 'yes',
  };
}

/** What was typed, as the contract has it. */
export function typedOrigin({ zh, en, asOf, confirmed }: OriginDraft) {
  return { from: { zh, en }, asOf, confirmed: confirmed === 'yes' };
}

interface OriginFieldsProps {
  /** What stands before the names of the fields in the contract. */
  at?: string;
  draft: OriginDraft;
  change: (some: Partial<OriginDraft>) => void;
}

/** The fields of a source: where from, as of when, and whether the office has confirmed it. */
export function OriginFields({ at = '', draft, change }: OriginFieldsProps) {
  const t = useText(hallTexts);
  const { today } = useHouseDay();
  return (
    <>
      <TextField
        name={`${at}from.zh`}
        label={t('values.fromZh')}
        hint={t('values.fromHint')}
        lang="zh"
        value={draft.zh}
        onValue={(zh) => change({ zh })}
      />
      <TextField
        name={`${at}from.en`}
        label={t('values.fromEn')}
        lang="en"
        value={draft.en}
        onValue={(en) => change({ en })}
      />
      <DateField
        name={`${at}asOf`}
        label={t('values.asOfDay')}
        max={today}
        value={draft.asOf}
        onValue={(asOf) => change({ asOf })}
      />
      <SelectField
        name={`${at}confirmed`}
        label={t('values.isConfirmed')}
        value={draft.confirmed}
        onValue={(confirmed) => change({ confirmed })}
        options={[
          { value: 'yes', label: t('values.confirmed') },
          { value: 'no', label: t('values.ownUnconfirmed') },
        ]}
      />
    </>
  );
}
