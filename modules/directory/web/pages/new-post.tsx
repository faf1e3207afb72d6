import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { appoint, type Person, readPerson } from '../../contract/person.ts';
import { personPage } from '../addresses.ts';
import { FormSteps } from '../parts/form-steps.tsx';
import { emptyPost, postInputOf } from '../parts/post-draft.ts';
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
  const go = useGo();
  const draft = useDraft(`directory.post.new.${person.id}`, emptyPost);
  const write = useWrite(appoint);
  const home = personPage(person.id);
  async function send() {
    // Without a body the id is left out, and the server says that it is needed.
    const bodyId = draft.value.body?.id as string;
    const changed = await write.send({ personId: person.id, bodyId, ...postInputOf(draft.value) });
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
            <Name of={person.full} />
          </AppLink>,
        ]}
        title={{ zh: '记入职务', en: 'Enter a post' }}
      />
      <PostForm draft={draft} refusal={write.refusal} onSend={() => void send()}>
        <FormSteps save={t('addPost')} sending={write.sending} back={home} />
      </PostForm>
    </>
  );
}
