import type { Abilities } from '../../../../../kernel/contract/abilities.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { useToast } from '../../../../../kernel/web/kit/toast.tsx';
import { dismissTerm, restoreTerm, type SuggestedTerm } from '../../../contract/suggested-terms.ts';
import { proposeConcept } from '../../../contract/terms.ts';
import { languageTexts } from '../../texts.ts';
import { newConceptOf } from '../addresses.ts';
import type { TermSource } from './use-term-sources.ts';

interface SuggestedStepsProps {
  item: SuggestedTerm;
  source: TermSource;
  dismissed: boolean;
  abilities: Abilities;
}

/** A term found is proposed as it is, or written over first, or dismissed. */
export function SuggestedSteps({ item, source, dismissed, abilities }: SuggestedStepsProps) {
  const t = useText(languageTexts);
  const go = useGo();
  const tell = useToast();
  const propose = useWrite(proposeConcept);
  const dismiss = useWrite(dismissTerm);
  const restore = useWrite(restoreTerm);
  const ability = abilities['propose'];
  const { zh, en } = item;
  const pair = { ...source.asked, zh, en };
  async function proposeIt() {
    const terms = [
      { lang: 'zh', text: zh },
      { lang: 'en', text: en },
    ];
    if (!(await propose.send({ terms, source: source.name.slice(0, 200) || null }))) return;
    tell({ say: said('proposed', zh) });
  }
  async function dismissIt() {
    if (!(await dismiss.send(pair))) return;
    tell({ say: said('gone', zh), undo: () => void restore.send(pair) });
  }
  const refusal = propose.refusal ?? dismiss.refusal ?? restore.refusal;
  return (
    <div className="suggested-steps">
      <AbilityButton
        ability={ability}
        look="primary"
        hotkey="A"
        busy={propose.sending}
        onClick={() => void proposeIt()}
      >
        {t('terms.suggest.propose')}
      </AbilityButton>
      <AbilityButton
        ability={ability}
        hotkey="E"
        onClick={() => go(newConceptOf({ zh, en, source: source.name }))}
      >
        {t('terms.suggest.edit')}
      </AbilityButton>
      {dismissed ? (
        <AbilityButton
          ability={ability}
          hotkey="D"
          busy={restore.sending}
          onClick={() => void restore.send(pair)}
        >
          {t('terms.suggest.restore')}
        </AbilityButton>
      ) : (
        <AbilityButton ability={ability} hotkey="D" busy={dismiss.sending} onClick={() => void dismissIt()}>
          {t('terms.suggest.dismiss')}
        </AbilityButton>
      )}
      {refusal && <RefusalSay refusal={refusal} />}
    </div>
  );
}

function said(what: 'proposed' | 'gone', term: string) {
  const words = (lang: 'zh' | 'en') => languageTexts[lang].terms.suggest[what].replace('{{term}}', term);
  return { zh: words('zh'), en: words('en') };
}
