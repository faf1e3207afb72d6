import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { LongTextField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { languageTexts } from '../../texts.ts';
import type { TypedClient } from './typed-client.ts';

/** Who of a body may ask, how much, and how long its people are remembered. */
export function ClientFields({
  value,
  change,
}: {
  value: TypedClient;
  change: (of: Partial<TypedClient>) => void;
}) {
  const t = useText(languageTexts);
  const figure = (name: 'monthly' | 'atOnce' | 'keepDays') => ({
    name,
    label: t(`outside.${name}`),
    inputMode: 'numeric' as const,
    value: value[name],
    onValue: (typed: string) => change({ [name]: typed }),
  });
  return (
    <>
      <LongTextField
        name="domains"
        label={t('outside.domains')}
        hint={t('outside.domainsHint')}
        optional
        rows={2}
        value={value.domains}
        onValue={(domains) => change({ domains })}
      />
      <LongTextField
        name="addresses"
        label={t('outside.addresses')}
        hint={t('outside.addressesHint')}
        optional
        rows={3}
        value={value.addresses}
        onValue={(addresses) => change({ addresses })}
      />
      <TextField {...figure('monthly')} />
      <TextField {...figure('atOnce')} />
      <TextField {...figure('keepDays')} hint={t('outside.keepDaysHint')} />
    </>
  );
}
