import { useState } from 'react';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { Person, Post } from '../../contract/person.ts';
import { bodyPage, postPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';
import { EndPost } from './end-post.tsx';
import { heldOn, Term } from './term.tsx';

/** The posts of a person: those held today in order of precedence, those to come, then those before, the latest first. */
export function PersonPosts({ person }: { person: Person }) {
  const t = useText(directoryTexts);
  const { today } = useHouseDay();
  const [ending, setEnding] = useState<Post | null>(null);
  const now = person.posts.filter((post) => heldOn(post, today));
  const coming = person.posts.filter(({ from }) => from !== null && from > today);
  const before = person.posts
    .filter(({ to }) => to !== null && to < today)
    .toSorted((a, b) => (b.from ?? b.to ?? '').localeCompare(a.from ?? a.to ?? ''));
  const mayChange = person.abilities['appoint'] === true;
  return (
    <>
      <Section title={t('postsNow')}>
        {now.length === 0 ? (
          <Empty>{person.posts.length === 0 ? t('noPostsYet') : t('noPosts')}</Empty>
        ) : (
          <PostTable posts={now} mayChange={mayChange} onEnd={setEnding} />
        )}
      </Section>
      {coming.length > 0 && (
        <Section title={t('postsToCome')}>
          <PostTable posts={coming} mayChange={mayChange} />
        </Section>
      )}
      {before.length > 0 && (
        <Section title={t('postsBefore')}>
          <PostTable posts={before} mayChange={mayChange} />
        </Section>
      )}
      {ending && <EndPost key={ending.id} post={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

interface PostTableProps {
  posts: Post[];
  mayChange: boolean;
  /** Given for posts that can be ended. */
  onEnd?: (post: Post) => void;
}

function PostTable({ posts, mayChange, onEnd }: PostTableProps) {
  const t = useText(directoryTexts);
  const mendAt = (post: Post) => (mayChange ? postPage(post.personId, post.id) : undefined);
  const columns: Column<Post>[] = [
    {
      id: 'title',
      head: t('title'),
      names: true,
      cell: (post) => <Pair of={post.title} as="stack" mendAt={mendAt(post)} />,
    },
    {
      id: 'body',
      head: t('body'),
      bare: true,
      cell: (post) => (
        <AppLink to={bodyPage(post.bodyId)}>
          <Name of={post.body} />
        </AppLink>
      ),
    },
    { id: 'term', head: t('term'), className: 'directory-term', cell: (post) => <Term {...post} /> },
    { id: 'rank', head: t('rank'), figure: true, cell: ({ rank }) => rank ?? '—' },
  ];
  if (mayChange)
    columns.push({ ...doing, head: t('changePost'), cell: (post) => <Do post={post} onEnd={onEnd} /> });
  return <Table className="directory-posts" columns={columns} rows={posts} rowKey={(post) => post.id} />;
}

const doing = { id: 'do', unseen: true, className: 'directory-do' };

function Do({ post, onEnd }: { post: Post; onEnd: PostTableProps['onEnd'] }) {
  const t = useText(directoryTexts);
  return (
    <>
      <AppLink to={postPage(post.personId, post.id)}>{t('changePost')}</AppLink>
      {onEnd && (
        <Button small onClick={() => onEnd(post)}>
          {t('endPost')}
        </Button>
      )}
    </>
  );
}
