import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { type useText as UseText, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { GonePage } from '../../../../kernel/web/kit/gone-page.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { StaleCompare } from '../../../../kernel/web/kit/stale-compare.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { changePost, type Person, type Post, readPerson } from '../../contract/person.ts';
import { bodyPage, personPage } from '../addresses.ts';
import { FormSteps } from '../parts/form-steps.tsx';
import { type PostDraft, postDraftOf, postInputOf } from '../parts/post-draft.ts';
import { PostForm } from '../parts/post-form.tsx';
import { Term } from '../parts/term.tsx';
import { useStale } from '../parts/use-stale.ts';
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
  const go = useGo();
  const draft = useDraft(`directory.post.${post.id}`, postDraftOf(post));
  const write = useWrite(changePost);
  const isStale = useStale(write.refusal, read);
  const home = personPage(post.personId);
  async function send(version: number) {
    draft.change({ version });
    const changed = await write.send({ postId: post.id, version, ...postInputOf(draft.value) });
    if (!changed) return;
    draft.drop();
    go(home, { replace: true });
  }
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="person" to={home}>
            <Name of={post.person} />
          </AppLink>,
          <AppLink key="body" to={bodyPage(post.bodyId)}>
            <Name of={post.body} />
          </AppLink>,
        ]}
        title={{ zh: '更正职务', en: 'Change a post' }}
      />
      {isStale && (
        <StaleCompare
          fields={differences(draft.value, post, t)}
          onKeepMine={() => void send(post.version)}
          onTakeTheirs={() => {
            write.forget();
            draft.drop();
          }}
        />
      )}
      <PostForm
        draft={draft}
        fixedBody={<InBody post={post} />}
        refusal={isStale ? null : write.refusal}
        onSend={() => void send(draft.value.version)}
      >
        <FormSteps save={t('save')} sending={write.sending} back={home} />
      </PostForm>
    </>
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
