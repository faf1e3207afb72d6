import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { useToast } from '../../../../../kernel/web/kit/toast.tsx';
import { approveConcept, type WholeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { changeConceptPage } from '../addresses.ts';
import { WithdrawConcept } from './withdraw-concept.tsx';

/** What may be done with a concept; approving bears the seal where it is this person's to do. */
export function ConceptSteps({ concept }: { concept: WholeConcept }) {
  const t = useText(languageTexts);
  const go = useGo();
  const tell = useToast();
  const approve = useWrite(approveConcept);
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, version, state, abilities } = concept;
  async function approveIt() {
    if (!(await approve.send({ conceptId: id, version }))) return;
    tell({ say: { zh: languageTexts.zh.terms.approved, en: languageTexts.en.terms.approved } });
  }
  return (
    <>
      {(state === 'proposed' || state === 'changed') && (
        <AbilityButton
          ability={abilities['approve']}
          look="seal"
          hotkey="A"
          busy={approve.sending}
          onClick={() => void approveIt()}
        >
          {t(state === 'proposed' ? 'terms.approve' : 'terms.approveChange')}
        </AbilityButton>
      )}
      {approve.refusal && <RefusalSay refusal={approve.refusal} />}
      {state !== 'withdrawn' && (
        <>
          <AbilityButton ability={abilities['change']} hotkey="E" onClick={() => go(changeConceptPage(id))}>
            {t('terms.change')}
          </AbilityButton>
          <AbilityButton ability={abilities['withdraw']} onClick={() => setWithdrawing(true)}>
            {t('terms.withdraw')}
          </AbilityButton>
        </>
      )}
      {state === 'withdrawn' && <p className="dim">{t('terms.nothingMore')}</p>}
      {withdrawing && <WithdrawConcept concept={concept} onClose={() => setWithdrawing(false)} />}
    </>
  );
}
