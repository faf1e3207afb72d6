import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { RecordPage } from '../../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { proposeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { conceptList, conceptPage } from '../addresses.ts';
import { conceptDraftOf, conceptInputOf } from '../concept-draft.ts';
import { ConceptForm } from '../parts/concept-form.tsx';

/** Proposes a concept with its terms; one found in texts comes in the address. */
export function Page({ search }: PageProps) {
  const t = useText(languageTexts);
  const { zh, en, source, wording } = search;
  const form = wording ? 'wording' : (zh ?? '');
  return (
    <RecordPage
      title={{ zh: '提出术语', en: 'Propose a concept' }}
      under={[{ to: conceptList, name: t('terms.list') }]}
      kept={`language.concept.new${form && `.${form}`}`}
      initial={conceptDraftOf(null, { zh, en, source, wording: wording !== undefined })}
      contract={proposeConcept}
      inputOf={conceptInputOf}
      save={t('terms.propose')}
      back={conceptList}
      onward={({ id }) => conceptPage(id)}
    >
      {(form) => <ConceptForm {...form} />}
    </RecordPage>
  );
}
