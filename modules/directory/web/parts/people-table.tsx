import { Missing } from '../../../../kernel/web/i18n/missing.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { type Column, Table, type TableProps } from '../../../../kernel/web/kit/table.tsx';
import type { PersonRow } from '../../contract/person.ts';
import { bodyPage, changePersonPage, personPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';
import { useChoices } from './choice-fields.tsx';

/** People by name, with the posts they hold today. */
export function PeopleTable({
  people,
  ...how
}: { people: PersonRow[] } & Pick<TableProps<PersonRow>, 'view' | 'file'>) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const economies = new Map(useChoices()?.economies.map(({ code, name }) => [code, name]));
  const columns: Column<PersonRow>[] = [
    {
      id: 'name',
      sorts: 'name',
      head: t('name'),
      names: true,
      className: 'directory-who',
      cell: ({ id, full }) =>
        full.zh && full.en ? (
          <AppLink className="plain" to={personPage(id)}>
            <Pair of={full} />
          </AppLink>
        ) : (
          <>
            <AppLink className="plain" to={personPage(id)}>
              <Name of={full} />
            </AppLink>{' '}
            <Missing lang={full.zh ? 'en' : 'zh'} mendAt={changePersonPage(id)} />
          </>
        ),
    },
    { id: 'posts', head: t('postsNow'), bare: true, cell: ({ posts }) => <PostsHeld posts={posts} /> },
    {
      id: 'economy',
      sorts: 'economy',
      head: t('economy'),
      className: 'dim nw',
      bare: true,
      cell: ({ economy }) => economy && say(economies.get(economy) ?? { zh: economy, en: economy }),
    },
  ];
  return (
    <Table
      {...how}
      className="directory-people"
      columns={columns}
      rows={people}
      rowKey={(person) => person.id}
    />
  );
}

function PostsHeld({ posts }: Pick<PersonRow, 'posts'>) {
  const t = useText(directoryTexts);
  if (posts.length === 0) return <span className="dim">{t('noPosts')}</span>;
  return (
    <ul className="directory-held">
      {posts.map((post) => (
        <li key={post.id}>
          <Pair of={post.title} />
          <span className="cap">
            <AppLink className="plain" to={bodyPage(post.bodyId)}>
              <Name of={post.body} />
            </AppLink>
          </span>
        </li>
      ))}
    </ul>
  );
}
