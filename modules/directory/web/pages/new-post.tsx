import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { appoint, type Person, readPerson } from '../../contract/person.ts';
import { personPage } from '../addresses.ts';
import { emptyPost, postInputOf, rankOf } from '../parts/post-draft.ts';
import { PostForm } from '../parts/post-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Enters a post of a person. */
export function Page({ params }: PageProps) {
  const read = useRead(readPerson, { personId: params['personId'] ?? '' });
  return <Loaded from={read}>{(person) => <NewPost person={person} />}</Loaded>;
}

function NewPost({ person }: { person: Person }) {
  const t = useText(directoryTexts);
  const home = personPage(person.id);
  return (
    <RecordPage
      title={{ zh: '记入职务', en: 'Enter a post' }}
      under={[{ to: home, name: <Name of={person.full} /> }]}
      kept={`directory.post.new.${person.id}`}
      initial={emptyPost}
      contract={appoint}
      inputOf={(draft) => ({
        personId: person.id,
        // Without a body the id is left out, and the server says that it is needed.
        bodyId: draft.body?.id as string,
        ...postInputOf(draft),
        rank: rankOf(draft),
      })}
      save={t('addPost')}
      back={home}
      onward={() => home}
    >
      {(form) => <PostForm {...form} />}
    </RecordPage>
  );
}
