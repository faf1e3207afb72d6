import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { changeConcept, readConcept, type WholeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { conceptList, conceptPage } from '../addresses.ts';
import { conceptDraftOf, conceptInputOf } from '../concept-draft.ts';
import { useConceptFields } from '../parts/concept-compared.tsx';
import { ConceptForm } from '../parts/concept-form.tsx';
import { titleOfTerms } from '../title-of-terms.ts';

/** Changes a concept; what is in force stays so until another approves. */
export function Page({ params }: PageProps) {
  const read = useRead(readConcept, { conceptId: params['conceptId'] ?? '' });
  return <Loaded from={read}>{(concept) => <ChangeConcept concept={concept} />}</Loaded>;
}

function ChangeConcept({ concept }: { concept: WholeConcept }) {
  const t = useText(languageTexts);
  const fields = useConceptFields();
  const home = conceptPage(concept.id);
  return (
    <RecordPage
      title={{ zh: '修改术语', en: 'Change a concept' }}
      under={[
        { to: conceptList, name: t('terms.list') },
        { to: home, name: <Name of={titleOfTerms(concept.terms)} /> },
      ]}
      kept={`language.concept.${concept.id}`}
      initial={conceptDraftOf(concept)}
      contract={changeConcept}
      inputOf={(draft) => ({ conceptId: concept.id, version: draft.version, ...conceptInputOf(draft) })}
      save={t('terms.sendChange')}
      back={home}
      onward={() => home}
      fields={fields}
    >
      {(form) => <ConceptForm {...form} />}
    </RecordPage>
  );
}
