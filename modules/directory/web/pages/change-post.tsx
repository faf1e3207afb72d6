import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { GonePage } from '../../../../kernel/web/kit/gone-page.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { changePost, type Post, readPerson } from '../../contract/person.ts';
import { bodyPage, personPage, precedencePage } from '../addresses.ts';
import { postDraftOf, postInputOf } from '../parts/post-draft.ts';
import { usePostFields } from '../parts/post-fields.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a post's title or term; the missing half of a title is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readPerson, { personId: params['personId'] ?? '' });
  return (
    <Loaded from={read}>
      {(person) => {
        const post = person.posts.find((one) => one.id === params['postId']);
        return post ? <ChangePost post={post} /> : <GonePage />;
      }}
    </Loaded>
  );
}

function ChangePost({ post }: { post: Post }) {
  const t = useText(directoryTexts);
  const fields = usePostFields();
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
      fields={fields}
    >
      {(form) => <PostForm {...form} fixedBody={<InBody post={post} />} />}
    </RecordPage>
  );
}

function InBody({ post }: { post: Post }) {
  const t = useText(directoryTexts);
  return (
    <>
      <p className="directory-written">
        <Pair of={post.body} />
      </p>
      <p className="directory-hint">
        {t('rankElsewhere', { rank: post.rank ?? '—' })}{' '}
        <AppLink to={precedencePage({ body: post.bodyId })}>{t('ranking.see')}</AppLink>
      </p>
    </>
  );
}
