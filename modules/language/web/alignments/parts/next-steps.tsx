import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { AppLink, useGo } from '../../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { Say } from '../../../../../kernel/web/kit/say.tsx';
import { discardAlignment, storeAlignment } from '../../../contract/alignments.ts';
import { suggestedTermsOf } from '../../terms/addresses.ts';
import { languageTexts } from '../../texts.ts';
import { StoreDialog } from './store-dialog.tsx';
import { useWork, useWorkView } from './use-work.ts';

/** What comes after checking: into a memory, its terms into the termbase; and when it is done with, away. */
export function NextSteps({ settle }: { settle: () => Promise<void> }) {
  return (
    <>
      <StoreStep settle={settle} />
      <TermsStep settle={settle} />
      <DiscardStep settle={settle} />
    </>
  );
}

function StoreStep({ settle }: { settle: () => Promise<void> }) {
  const t = useText(languageTexts);
  const { workspace } = useWork();
  const { alignment, counts } = useWorkView();
  const [asking, ask] = useState(false);
  const [stored, setStored] = useState<{ added: number; known: number; memoryId: string } | null>(null);
  const write = useWrite(storeAlignment);
  const checked = counts.all - counts.unchecked;
  const settled = alignment.state === 'stored' && stored !== null;

  async function store(memoryId: string, which: 'checked' | 'all') {
    await settle();
    const { id: alignmentId, version } = workspace.get().alignment;
    const answer = await write.send({ alignmentId, version, memoryId, which });
    if (!answer) return;
    workspace.answered(answer, 0);
    setStored({ added: answer.added, known: answer.known, memoryId });
    ask(false);
  }
  return (
    <>
      <AbilityButton
        ability={alignment.abilities['store']}
        look={settled ? 'outline' : 'seal'}
        hotkey="T"
        onClick={() => ask(true)}
      >
        {checked > 0 ? t('alignments.store', { count: checked }) : t('alignments.storeTitle')}
      </AbilityButton>
      {stored && (
        <Say>
          <p>{t('alignments.storeDone', { added: stored.added, known: stored.known })}</p>
          <AppLink to={`/translation/memory/${stored.memoryId}`}>{t('alignments.storeOpen')}</AppLink>
        </Say>
      )}
      {asking && (
        <StoreDialog
          write={write}
          onStore={(memoryId, which) => void store(memoryId, which)}
          onClose={() => {
            write.forget();
            ask(false);
          }}
        />
      )}
    </>
  );
}

function TermsStep({ settle }: { settle: () => Promise<void> }) {
  const t = useText(languageTexts);
  const go = useGo();
  const { alignment } = useWorkView();
  async function find() {
    await settle();
    go(suggestedTermsOf({ kind: 'alignment', sourceId: alignment.id }));
  }
  return (
    <AbilityButton ability={alignment.abilities['store']} onClick={() => void find()}>
      {t('terms.suggest.find')}
    </AbilityButton>
  );
}

function DiscardStep({ settle }: { settle: () => Promise<void> }) {
  const t = useText(languageTexts);
  const go = useGo();
  const { workspace } = useWork();
  const { alignment } = useWorkView();
  const [asking, ask] = useState(false);
  const write = useWrite(discardAlignment);
  async function discard() {
    await settle();
    const { id: alignmentId, version } = workspace.get().alignment;
    if (await write.send({ alignmentId, version })) go('/translation/alignments', { replace: true });
  }
  return (
    <>
      <AbilityButton ability={alignment.abilities['discard']} onClick={() => ask(true)}>
        {t('alignments.discard')}
      </AbilityButton>
      {asking && (
        <Dialog
          opened
          title={t('alignments.discardTitle')}
          onClose={() => ask(false)}
          steps={
            <Button busy={write.sending} onClick={() => void discard()}>
              {t('alignments.discardSend')}
            </Button>
          }
        >
          <p>{t('alignments.discardAbout')}</p>
        </Dialog>
      )}
    </>
  );
}
