import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { addPerson } from '../../contract/person.ts';
import { peopleList, personPage } from '../addresses.ts';
import { FormSteps } from '../parts/form-steps.tsx';
import { emptyPerson, personInputOf } from '../parts/person-draft.ts';
import { PersonForm } from '../parts/person-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Enters a person in the directory. */
export function Page() {
  const t = useText(directoryTexts);
  const go = useGo();
  const draft = useDraft('directory.person.new', emptyPerson);
  const write = useWrite(addPerson);
  async function send() {
    const person = await write.send(personInputOf(draft.value));
    if (!person) return;
    draft.drop();
    go(personPage(person.id), { replace: true });
  }
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="list" to={peopleList}>
            {t('people')}
          </AppLink>,
        ]}
        title={{ zh: '记入人员', en: 'Enter a person' }}
      />
      <PersonForm draft={draft} refusal={write.refusal} onSend={() => void send()}>
        <FormSteps save={t('saveNew')} sending={write.sending} back={peopleList} />
      </PersonForm>
    </>
  );
}
