import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { type useText as UseText, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { GonePage } from '../../../../kernel/web/kit/gone-page.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { changePost, type Person, type Post, readPerson } from '../../contract/person.ts';
import { bodyPage, personPage } from '../addresses.ts';
import { type PostDraft, postDraftOf, postInputOf } from '../parts/post-draft.ts';
import { PostForm } from '../parts/post-form.tsx';
import { RecordPage } from '../parts/record-page.tsx';
import { Term } from '../parts/term.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a post's title, rank or term; the missing half of a title is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readPerson, { personId: params['personId'] ?? '' });
  return (
    <Loaded from={read}>
      {(person) => {
        const post = person.posts.find((one) => one.id === params['postId']);
        return post ? <ChangePost post={post} read={read} /> : <GonePage />;
      }}
    </Loaded>
  );
}

function ChangePost({ post, read }: { post: Post; read: UseQueryResult<Person, ApiRefusal> }) {
  const t = useText(directoryTexts);
  const home = personPage(post.personId);
  return (
    <RecordPage
      title={{ zh: '更正职务', en: 'Change a post' }}
      under={[
        { to: home, name: <Name of={post.person} /> },
        { to: bodyPage(post.bodyId), name: <Name of={post.body} /> },
      ]}
      kept={`directory.post.${post.id}`}
      initial={postDraftOf(post)}
      contract={changePost}
      inputOf={(draft) => ({ postId: post.id, version: draft.version, ...postInputOf(draft) })}
      save={t('save')}
      back={home}
      onward={() => home}
      others={{ read, differences: (mine) => differences(mine, post, t) }}
    >
      {(form) => <PostForm {...form} fixedBody={<InBody post={post} />} />}
    </RecordPage>
  );
}

function InBody({ post }: { post: Post }) {
  return (
    <p className="directory-written">
      <Pair of={post.body} />
    </p>
  );
}

function differences(mine: PostDraft, theirs: Post, t: ReturnType<typeof UseText<typeof directoryTexts.zh>>) {
  const { title, rank, from, to } = postInputOf(mine);
  return [
    { name: t('title'), mine: <Pair of={title} />, theirs: <Pair of={theirs.title} /> },
    { name: t('rank'), mine: rank ?? '—', theirs: theirs.rank ?? '—' },
    { name: t('term'), mine: <Term from={from} to={to} />, theirs: <Term {...theirs} /> },
  ];
}
