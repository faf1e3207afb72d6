import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { changePerson, type Person, readPerson } from '../../contract/person.ts';
import { personPage } from '../addresses.ts';
import { personDraftOf, personInputOf } from '../parts/person-draft.ts';
import { usePersonFields } from '../parts/person-fields.tsx';
import { PersonForm } from '../parts/person-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Changes a person's name and other facts; the missing half of a name is made here. */
export function Page({ params }: PageProps) {
  const read = useRead(readPerson, { personId: params['personId'] ?? '' });
  return <Loaded from={read}>{(person) => <ChangePerson person={person} />}</Loaded>;
}

function ChangePerson({ person }: { person: Person }) {
  const t = useText(directoryTexts);
  const fields = usePersonFields();
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
      fields={fields}
    >
      {(form) => <PersonForm {...form} />}
    </RecordPage>
  );
}
