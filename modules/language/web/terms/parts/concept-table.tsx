import { useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table, type TableProps } from '../../../../../kernel/web/kit/table.tsx';
import type { Choice } from '../../../../../kernel/web/kit/use-choice.ts';
import type { Concept, Term } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { conceptPage } from '../addresses.ts';
import { langName } from '../lang-name.ts';
import { ConceptStateMark } from './concept-state.tsx';
import { TermRun } from './term-run.tsx';

/** Concepts in rows: the Chinese terms, those of the other language beside them, field, how it stands. */
export function ConceptTable({
  items,
  lang,
  choice,
  ...how
}: { items: Concept[]; lang: string; choice: Choice<Concept> } & Pick<TableProps<Concept>, 'view' | 'file'>) {
  const t = useText(languageTexts);
  const reader = useLang();
  const columns: Column<Concept>[] = [
    {
      id: 'zh',
      head: langName('zh', reader),
      names: true,
      cell: ({ id, terms }) => (
        <AppLink className="plain" to={conceptPage(id)}>
          <TermsOf terms={terms} lang="zh" fallback />
        </AppLink>
      ),
    },
    {
      id: 'other',
      head: langName(lang, reader),
      bare: true,
      cell: ({ terms }) => <TermsOf terms={terms} lang={lang} />,
    },
    { id: 'field', head: t('terms.field'), cell: ({ field }) => field ?? '' },
    {
      id: 'state',
      head: t('terms.stateLabel'),
      bare: true,
      cell: ({ state }) => <ConceptStateMark state={state} />,
    },
  ];
  if (items.some(mayBeApproved)) columns.unshift(chooseColumn(choice, t('terms.bulk.choose')));
  return <Table {...how} className="concept-table" columns={columns} rows={items} rowKey={({ id }) => id} />;
}

/** Whether it waits for this person. */
export function mayBeApproved({ abilities }: Concept): boolean {
  return abilities['approve'] === true;
}

/** The column in which rows are chosen to be approved together. */
export function chooseColumn({ has, turn }: Choice<Concept>, head: string): Column<Concept> {
  return {
    id: 'choose',
    head,
    unseen: true,
    fixed: true,
    className: 'choose',
    cell: (row) =>
      mayBeApproved(row) && (
        <label>
          <span className="vh">
            {head} {row.terms[0]?.text}
          </span>
          <input type="checkbox" checked={has(row.id)} onChange={() => turn(row)} />
        </label>
      ),
  };
}

/** The preferred terms of a language, then the admitted in small; a forbidden one is not offered by a list. */
function TermsOf({ terms, lang, fallback }: { terms: Term[]; lang: string; fallback?: boolean }) {
  const t = useText(languageTexts);
  const own = terms.filter((term) => term.lang === lang && term.status !== 'forbidden');
  const shown = own.length > 0 || !fallback ? own : terms.slice(0, 1);
  if (shown.length === 0) return <span className="missing">{t('terms.noneOfLang')}</span>;
  return (
    <span className="pair">
      <Listed terms={shown.filter(({ status }) => status === 'preferred')} />
      <Listed terms={shown.filter(({ status }) => status !== 'preferred')} />
    </span>
  );
}

/** Each once: a word said of two organs is one word in a list. */
function Listed({ terms }: { terms: Term[] }) {
  const reader = useLang();
  const unique = [...new Map(terms.map((term) => [term.text, term])).values()];
  return (
    <span>
      {unique.map(({ lang, text }, at) => (
        <span key={text}>
          {at > 0 && (reader === 'zh' ? '；' : '; ')}
          <TermRun lang={lang} text={text} />
        </span>
      ))}
    </span>
  );
}
