import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { FollowUps } from '../../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { readConcept, type WholeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { conceptList } from '../addresses.ts';
import { ConceptPictures } from '../parts/concept-pictures.tsx';
import { ConceptStateMark } from '../parts/concept-state.tsx';
import { ConceptSteps } from '../parts/concept-steps.tsx';
import { EditionChanges } from '../parts/edition-changes.tsx';
import { EditionFacts } from '../parts/edition-facts.tsx';
import { EditionTerms } from '../parts/edition-terms.tsx';
import { titleOfTerms } from '../title-of-terms.ts';

/** A concept: its terms side by side, what is in force against what is proposed, who approves. */
export function Page({ params }: PageProps) {
  const read = useRead(readConcept, { conceptId: params['conceptId'] ?? '' });
  return <Loaded from={read}>{(concept) => <ConceptRecord concept={concept} />}</Loaded>;
}

function ConceptRecord({ concept }: { concept: WholeConcept }) {
  const t = useText(languageTexts);
  const { id, field, edition, inForce, current } = concept;
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to={conceptList}>
            {t('terms.list')}
          </AppLink>,
          field,
          t('terms.edition', { edition }),
        ]}
        title={titleOfTerms(concept.terms)}
        state={<StateLine concept={concept} />}
      />
      <Columns
        steps={<ConceptSteps concept={concept} />}
        work={
          <>
            {current && <EditionChanges current={current} proposed={concept} />}
            <Section title={current ? t('terms.proposedTerms', { edition }) : t('terms.terms')}>
              <EditionTerms terms={concept.terms} />
            </Section>
            {current && (
              <Section title={t('terms.currentTerms', { edition: inForce ?? 1 })}>
                <EditionTerms terms={current.terms} />
              </Section>
            )}
            <EditionFacts of={concept} />
            <ConceptPictures concept={concept} />
          </>
        }
        margin={
          <>
            <FollowUps of={{ kind: 'concept', id }} />
            <RecordHistory
              kind="concept"
              id={id}
              about={(data) =>
                typeof data['edition'] === 'number' ? t('terms.edition', { edition: data['edition'] }) : null
              }
            />
          </>
        }
      />
    </>
  );
}

/** How it stands, and who is to do what about it. */
function StateLine({ concept: { state, proposedAt, withdrawnWhy } }: { concept: WholeConcept }) {
  const t = useText(languageTexts);
  return (
    <>
      <ConceptStateMark state={state} />
      {(state === 'proposed' || state === 'changed') && (
        <span>
          {t(`terms.turn.${state}`)} · <Moment at={proposedAt} />
        </span>
      )}
      {withdrawnWhy && <span>{t('terms.why', { why: withdrawnWhy })}</span>}
    </>
  );
}
