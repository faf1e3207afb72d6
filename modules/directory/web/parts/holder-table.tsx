import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { Post } from '../../contract/person.ts';
import { personPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';
import { Term } from './term.tsx';

/** Who holds the posts of a body, in order of precedence. J and K belong to the first such table of a page. */
export function HolderTable({ posts, moving }: { posts: Post[]; moving?: boolean }) {
  const t = useText(directoryTexts);
  const columns: Column<Post>[] = [
    {
      id: 'person',
      head: t('name'),
      names: true,
      cell: (post) => (
        <AppLink className="plain" to={personPage(post.personId)}>
          <Pair of={post.person} as="stack" />
        </AppLink>
      ),
    },
    { id: 'title', head: t('title'), bare: true, cell: (post) => <Pair of={post.title} as="stack" /> },
    { id: 'term', head: t('holderTerm'), className: 'directory-term', cell: (post) => <Term {...post} /> },
    { id: 'rank', head: t('rank'), figure: true, cell: ({ rank }) => rank ?? '—' },
  ];
  return (
    <Table
      className="directory-holders"
      moving={moving ?? false}
      columns={columns}
      rows={posts}
      rowKey={(post) => post.id}
    />
  );
}
