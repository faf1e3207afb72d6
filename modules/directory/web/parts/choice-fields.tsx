import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { SelectField } from '../../../../kernel/web/kit/field.tsx';
import { FootNote } from '../../../../kernel/web/kit/foot.tsx';
import { readChoices } from '../../contract/body.ts';
import { directoryTexts } from '../texts.ts';
import { sortedOptions } from './sorted-options.ts';

type Choices = OutputOf<typeof readChoices>;

interface ChoiceProps {
  value: string;
  onValue: (value: string) => void;
}

/** What the lists of reference data offer; undefined while they are fetched. */
export function useChoices(): Choices | undefined {
  return useRead(readChoices, {}).data;
}

/** Economies as options, in the reader's language and order, both names on each. */
export function useEconomyOptions(): { value: string; label: string }[] {
  const choices = useChoices();
  const lang = useLang();
  return sortedOptions(
    (choices?.economies ?? []).map(({ code, name }) => ({ value: code, name })),
    lang,
  );
}

/** Of which economy a person or body is. */
export function EconomyField({ value, onValue }: ChoiceProps) {
  const t = useText(directoryTexts);
  const options = useEconomyOptions();
  return (
    <>
      <SourceOf list="economies" named={t('economy')} />
      <SelectField
        name="economy"
        label={t('economy')}
        optional
        value={value}
        onValue={onValue}
        options={[{ value: '', label: t('noEconomy') }, ...options]}
      />
    </>
  );
}

/** What kind of body it is: titles are checked by it. */
export function KindField({ value, onValue }: ChoiceProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const kinds = useChoices()?.bodyKinds ?? [];
  return (
    <>
      <SourceOf list="bodyKinds" named={t('kind')} />
      <SelectField
        name="kind"
        label={t('kind')}
        value={value}
        onValue={onValue}
        options={[
          { value: '', label: '' },
          ...kinds.map(({ id, name }) => ({ value: id, label: say(name) })),
        ]}
      />
    </>
  );
}

/** Where a list comes from and of which day it is: in the foot, as what holds in general. */
export function SourceOf({ list, named }: { list: string; named: string }) {
  const t = useText(directoryTexts);
  const lang = useLang();
  const say = useBoth();
  const source = useChoices()?.sources.find((one) => one.list === list);
  if (!source) return null;
  return (
    <FootNote>
      {t('source', { list: named })} {say(source.source)} {t('asOf', { day: dayWords(lang, source.asOf) })}
    </FootNote>
  );
}
