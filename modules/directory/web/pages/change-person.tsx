import type { UseQueryResult } from '@tanstack/react-query';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { changePerson, fullName, type Person, readPerson } from '../../contract/person.ts';
import { personPage } from '../addresses.ts';
import { nameOf } from '../parts/name-draft.ts';
import { type PersonDraft, personDraftOf, personInputOf } from '../parts/person-draft.ts';
import { PersonForm } from '../parts/person-form.tsx';
import { RecordPage } from '../parts/record-page.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a person's name and other facts; the missing half of a name is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readPerson, { personId: params['personId'] ?? '' });
  return <Loaded from={read}>{(person) => <ChangePerson person={person} read={read} />}</Loaded>;
}

function ChangePerson({ person, read }: { person: Person; read: UseQueryResult<Person, ApiRefusal> }) {
  const t = useText(directoryTexts);
  const home = personPage(person.id);
  return (
    <RecordPage
      title={{ zh: '更正姓名等', en: 'Change the name' }}
      under={[{ to: home, name: <Name of={person.full} /> }]}
      kept={`directory.person.${person.id}`}
      initial={personDraftOf(person)}
      contract={changePerson}
      inputOf={(draft) => ({ personId: person.id, version: draft.version, ...personInputOf(draft) })}
      save={t('save')}
      back={home}
      onward={() => home}
      others={{ read, differences: (mine) => differences(mine, person, t) }}
    >
      {(form) => <PersonForm {...form} />}
    </RecordPage>
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
