import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { RecordPage } from '../../../../kernel/web/kit/record-page.tsx';
import { addPerson } from '../../contract/person.ts';
import { peopleList, personPage } from '../addresses.ts';
import { emptyPerson, personInputOf } from '../parts/person-draft.ts';
import { PersonForm } from '../parts/person-form.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** Enters a person in the directory. */
export function Page() {
  const t = useText(directoryTexts);
  return (
    <RecordPage
      title={{ zh: '记入人员', en: 'Enter a person' }}
      under={[{ to: peopleList, name: t('people') }]}
      kept="directory.person.new"
      initial={emptyPerson}
      contract={addPerson}
      inputOf={personInputOf}
      save={t('saveNew')}
      back={peopleList}
      onward={({ id }) => personPage(id)}
    >
      {(form) => <PersonForm {...form} />}
    </RecordPage>
  );
}
