import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Filter } from '../../../../kernel/web/kit/filter-row.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import type { ImportOptions, SheetImport } from '../../contract/import.ts';
import { type Meaning, meaningNames, meaningsOf } from '../../contract/import-columns.ts';
import { directoryTexts } from '../texts.ts';
import type { Understanding } from './understanding.ts';

interface ColumnsProps {
  of: SheetImport;
  value: Understanding;
  onValue: (value: Understanding) => void;
}

/** What each column means, and how doubtful cells are read: guessed, and to be corrected. */
export function ImportColumns({ of, value, onValue }: ColumnsProps) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const choices = [
    { value: 'skip', label: t('importSkip') },
    ...meaningsOf[of.kind].map((one) => ({ value: one as string, label: say(meaningNames[of.kind][one]!) })),
  ];
  const headingOf = (at: number) => of.columns[at]!.heading || t('importNoHeading', { n: at + 1 });
  const set = (at: number, meaning: string) =>
    onValue({ ...value, meanings: value.meanings.with(at, meaning as Meaning) });
  return (
    <Section title={t('importColumns')} note={t('importColumnsNote')}>
      <Table
        className="directory-columns"
        moving={false}
        rows={of.columns.map((column, at) => ({ ...column, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { id: 'heading', head: t('importColumn'), names: true, cell: ({ at }) => headingOf(at) },
          {
            id: 'means',
            head: t('importMeans'),
            cell: ({ at }) => (
              <select
                aria-label={`${t('importMeans')}: ${headingOf(at)}`}
                value={value.meanings[at]}
                onChange={(event) => set(at, event.currentTarget.value)}
              >
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </select>
            ),
          },
          {
            id: 'samples',
            head: t('importSamples'),
            className: 'dim directory-cells',
            cell: ({ samples }) => samples.join(' · '),
          },
        ]}
      />
      {of.kind === 'people' && <Options value={value} onValue={onValue} />}
    </Section>
  );
}

function Options({ value, onValue }: Omit<ColumnsProps, 'of'>) {
  const t = useText(directoryTexts);
  const change = (some: Partial<ImportOptions>) =>
    onValue({ ...value, options: { ...value.options, ...some } });
  return (
    <div className="directory-options filters">
      <Filter
        label={t('importDayOrder')}
        value={value.options.dayOrder}
        options={(['ask', 'day-first', 'month-first'] as const).map((one) => ({
          value: one,
          label: t(`dayOrder.${one}`),
        }))}
        onChoose={(one) => change({ dayOrder: one as ImportOptions['dayOrder'] })}
      />
      <Filter
        label={t('importNewBodies')}
        value={value.options.newBodies}
        options={(['refuse', 'enter'] as const).map((one) => ({ value: one, label: t(`newBodies.${one}`) }))}
        onChoose={(one) => change({ newBodies: one as ImportOptions['newBodies'] })}
      />
    </div>
  );
}
