import { useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../../../kernel/web/kit/filter-row.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import { type FigureRow, figureBy, figuresBy, jobFigures } from '../../../contract/translators.ts';
import { languageTexts } from '../../texts.ts';
import { useFigureWords } from './figure-words.ts';

/** Figures of what was delivered in a year, by translator, client, kind or month; as a file too. */
export function FiguresSection() {
  const t = useText(languageTexts);
  const say = useBoth();
  const words = useFigureWords();
  const [by, choose] = useState<(typeof figureBy)['options'][number]>('client');
  const read = useRead(jobFigures, { by }, { keepOld: true });
  const columns: Column<FigureRow>[] = [
    { id: 'name', head: say(figuresBy[by]), names: true, cell: ({ name }) => say(name) },
    { id: 'jobs', head: t('jobs.talent.jobs'), figure: true, cell: ({ jobs }) => jobs },
    { id: 'words', head: t('jobs.words'), figure: true, cell: (row) => numberWords(row.words) },
    { id: 'effort', head: t('jobs.talent.effort'), figure: true, cell: ({ effort }) => numberWords(effort) },
    { id: 'onTime', head: t('jobs.talent.onTime'), figure: true, cell: words.onTime },
    { id: 'errors', head: t('jobs.talent.errors'), figure: true, cell: words.errors },
    { id: 'mark', head: t('jobs.talent.mark'), figure: true, cell: words.mark },
  ];
  return (
    <Section className="job-figures" title={t('jobs.talent.figures')}>
      <FilterRow>
        <Filter
          label={t('jobs.talent.by')}
          value={by}
          options={figureBy.options.map((value) => ({ value, label: say(figuresBy[value]) }))}
          onChoose={(value) => choose(figureBy.parse(value))}
        />
      </FilterRow>
      <Loaded from={read} part>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('jobs.talent.figuresNone')}</Empty>
          ) : (
            <Table
              moving={false}
              columns={columns}
              rows={items}
              rowKey={({ name }) => name.zh}
              file={{ sheet: 'language.figures', asked: { by } }}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
