import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import { type TermEntry, type TermEntryState, termEntryStates } from '../../../contract/term-files.ts';
import { languageTexts } from '../../texts.ts';
import { conceptPage } from '../addresses.ts';
import { langName } from '../lang-name.ts';
import { TermRun } from './term-run.tsx';

const marks: Record<TermEntryState, Mark> = {
  new: 'granted',
  known: 'note',
  clash: 'waiting',
  unreadable: 'error',
};

/** The concepts of a file, those that need looking at first: their terms, how each stands to the termbase, and why. */
export function TermEntries({ items }: { items: readonly TermEntry[] }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const reader = useLang();
  const columns: Column<TermEntry>[] = [
    { id: 'place', head: t('terms.file.place'), figure: true, cell: ({ place }) => numberWords(place) },
    ...(['zh', 'en'] as const).map(
      (lang): Column<TermEntry> => ({
        id: lang,
        head: langName(lang, reader),
        names: lang === 'zh',
        cell: ({ terms }) => <Terms of={terms.filter((term) => term.lang === lang)} />,
      }),
    ),
    {
      id: 'others',
      head: t('terms.file.others'),
      cell: ({ terms }) => <Terms of={terms.filter(({ lang }) => lang !== 'zh' && lang !== 'en')} />,
    },
    {
      id: 'state',
      head: t('terms.stateLabel'),
      bare: true,
      cell: ({ state, why, concepts }) => (
        <>
          <StateMark mark={marks[state]}>{say(termEntryStates[state])}</StateMark>
          {why && <span className="cap">{say(why)}</span>}
          {state === 'clash' &&
            concepts.slice(0, 3).map((id) => (
              <AppLink key={id} className="cap" to={conceptPage(id)}>
                {t('terms.file.seeConcept')}
              </AppLink>
            ))}
        </>
      ),
    },
  ];
  return (
    <Table className="term-entries" columns={columns} rows={[...items]} rowKey={({ place }) => `${place}`} />
  );
}

function Terms({ of }: { of: TermEntry['terms'] }) {
  return of.map(({ lang, text }, at) => (
    <span key={`${lang} ${text}`}>
      {at > 0 && '; '}
      <TermRun lang={lang} text={text} />
    </span>
  ));
}
