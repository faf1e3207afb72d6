import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { StaleCompare } from '../../../../kernel/web/kit/stale-compare.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { changePerson, fullName, type Person, readPerson } from '../../contract/person.ts';
import { personPage } from '../addresses.ts';
import { FormSteps } from '../parts/form-steps.tsx';
import { nameOf } from '../parts/name-draft.ts';
import { type PersonDraft, personDraftOf, personInputOf } from '../parts/person-draft.ts';
import { PersonForm } from '../parts/person-form.tsx';
import { useStale } from '../parts/use-stale.ts';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a person's name and other facts; the missing half of a name is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readPerson, { personId: params['personId'] ?? '' });
  return <Loaded from={read}>{(person) => <ChangePerson person={person} read={read} />}</Loaded>;
}

function ChangePerson({ person, read }: { person: Person; read: UseQueryResult<Person, ApiRefusal> }) {
  const t = useText(directoryTexts);
  const go = useGo();
  const draft = useDraft(`directory.person.${person.id}`, personDraftOf(person));
  const write = useWrite(changePerson);
  const isStale = useStale(write.refusal, read);
  const home = personPage(person.id);
  async function send(version: number) {
    draft.change({ version });
    const changed = await write.send({ personId: person.id, version, ...personInputOf(draft.value) });
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
        title={{ zh: '更正姓名等', en: 'Change the name' }}
      />
      {isStale && (
        <StaleCompare
          fields={differences(draft.value, person, t)}
          onKeepMine={() => void send(person.version)}
          onTakeTheirs={() => {
            write.forget();
            draft.drop();
          }}
        />
      )}
      <PersonForm
        draft={draft}
        refusal={isStale ? null : write.refusal}
        onSend={() => void send(draft.value.version)}
      >
        <FormSteps save={t('save')} sending={write.sending} back={home} />
      </PersonForm>
    </>
  );
}

function differences(mine: PersonDraft, theirs: Person, t: (key: 'name' | 'economy' | 'note') => string) {
  const name = fullName(nameOf(mine));
  return [
    { name: t('name'), mine: <Pair of={name} lead="zh" />, theirs: <Pair of={theirs.full} lead="zh" /> },
    { name: t('economy'), mine: mine.economy || '—', theirs: theirs.economy?.code ?? '—' },
    { name: t('note'), mine: mine.note || '—', theirs: theirs.note ?? '—' },
  ];
}
