import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import type { TranslatorRow } from '../../../contract/translators.ts';
import { languageTexts } from '../../texts.ts';
import { useFigureWords } from './figure-words.ts';

/** The people of the centre: what they can, and a year's output and quality. */
export function TalentTable({ items }: { items: TranslatorRow[] }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const words = useFigureWords();
  const columns: Column<TranslatorRow>[] = [
    {
      id: 'name',
      head: t('jobs.talent.name'),
      names: true,
      cell: ({ userId, name, roles }) => (
        <>
          <AppLink className="plain" to={`/translation/translators/${userId}`}>
            {say(name)}
          </AppLink>
          <span className="cap block">{roles.map(say).join(' · ')}</span>
        </>
      ),
    },
    {
      id: 'languages',
      head: t('jobs.talent.languages'),
      cell: ({ languages, version }) =>
        version === 0 ? <span className="dim">{t('jobs.talent.noFile')}</span> : <Languages of={languages} />,
    },
    { id: 'domains', head: t('jobs.talent.domains'), cell: ({ domains }) => domains.join(' · ') || '–' },
    { id: 'points', head: t('jobs.talent.points'), figure: true, cell: ({ points }) => points },
    {
      id: 'output',
      head: t('jobs.talent.output'),
      figure: true,
      cell: ({ output }) => `${numberWords(output.translated)} / ${numberWords(output.revised)}`,
    },
    { id: 'onTime', head: t('jobs.talent.onTime'), figure: true, cell: ({ output }) => words.onTime(output) },
    { id: 'errors', head: t('jobs.talent.errors'), figure: true, cell: ({ output }) => words.errors(output) },
    { id: 'mark', head: t('jobs.talent.mark'), figure: true, cell: ({ output }) => words.mark(output) },
  ];
  return <Table columns={columns} rows={items} rowKey={({ userId }) => userId} />;
}

/** Languages, each with its level. */
export function Languages({ of }: { of: TranslatorRow['languages'] }) {
  return (
    <>
      {of.map(({ lang, level }) => (
        <span key={lang} className="block">
          <span className="cap">{lang}</span> {level}
        </span>
      ))}
    </>
  );
}
