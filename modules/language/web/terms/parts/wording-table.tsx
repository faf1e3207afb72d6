import { useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table, type TableProps } from '../../../../../kernel/web/kit/table.tsx';
import type { Choice } from '../../../../../kernel/web/kit/use-choice.ts';
import type { Concept, Term } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { conceptPage } from '../addresses.ts';
import { ConceptStateMark } from './concept-state.tsx';
import { chooseColumn, mayBeApproved } from './concept-table.tsx';
import { TermRun } from './term-run.tsx';

interface WordingTableProps extends Pick<TableProps<Concept>, 'file'> {
  items: Concept[];
  choice: Choice<Concept>;
}

/** Each concept with forms that are not used: those, what is written in their place, why, and what lays it down. */
export function WordingTable({ items, choice, file }: WordingTableProps) {
  const t = useText(languageTexts);
  const columns: Column<Concept>[] = [
    {
      id: 'not',
      head: t('terms.wording.not'),
      names: true,
      cell: ({ id, terms }) => (
        <AppLink className="plain" to={conceptPage(id)}>
          <Words of={forbiddenIn(terms)} />
        </AppLink>
      ),
    },
    { id: 'instead', head: t('terms.wording.instead'), cell: ({ terms }) => <Words of={insteadIn(terms)} /> },
    { id: 'why', head: t('terms.wording.why'), cell: (concept) => whyOf(concept) ?? '' },
    { id: 'source', head: t('terms.source'), cell: (concept) => sourceOf(concept) ?? '' },
    {
      id: 'state',
      head: t('terms.stateLabel'),
      bare: true,
      cell: ({ state }) => <ConceptStateMark state={state} />,
    },
  ];
  if (items.some(mayBeApproved)) columns.unshift(chooseColumn(choice, t('terms.bulk.choose')));
  return (
    <Table file={file} className="concept-table" columns={columns} rows={items} rowKey={({ id }) => id} />
  );
}

function forbiddenIn(terms: readonly Term[]): Term[] {
  return terms.filter(({ status }) => status === 'forbidden');
}

/** What is written in the languages of the forms that are not used. */
function insteadIn(terms: readonly Term[]): Term[] {
  const langs = new Set(forbiddenIn(terms).map(({ lang }) => lang));
  return terms.filter(({ status, lang }) => status === 'preferred' && langs.has(lang));
}

function whyOf({ terms, note }: Concept): string | null {
  return forbiddenIn(terms).find((term) => term.note !== null)?.note ?? note;
}

function sourceOf({ terms, source }: Concept): string | null {
  return forbiddenIn(terms).find((term) => term.source !== null)?.source ?? source;
}

function Words({ of }: { of: Term[] }) {
  const reader = useLang();
  return of.map(({ lang, text }, at) => (
    <span key={`${lang} ${text}`}>
      {at > 0 && (reader === 'zh' ? '；' : '; ')}
      <TermRun lang={lang} text={text} />
    </span>
  ));
}
