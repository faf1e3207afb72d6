import { unlessStale } from '../../../../../kernel/web/api/refusal.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { StaleSeen } from '../../../../../kernel/web/kit/stale-seen.tsx';
import { useVersionSeen } from '../../../../../kernel/web/kit/use-stale.ts';
import { removeUnit, type Unit } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { useUnitFacts } from './unit-draft.tsx';

/** Removing is not taken back: the words go, asked once more with the pair in sight. */
export function RemoveUnit({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const t = useText(languageTexts);
  const facts = useUnitFacts();
  const write = useWrite(removeUnit);
  const version = useVersionSeen(unit.version, write.refusal);
  const plain = unlessStale(write.refusal);
  async function remove() {
    if (await write.send({ unitId: unit.id, version })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('memory.removeTitle')}
      onClose={onClose}
      steps={
        <Button busy={write.sending} onClick={() => void remove()}>
          {t('memory.removeThis')}
        </Button>
      }
    >
      <p className="dialog-about">{t('memory.removeAbout')}</p>
      <p>
        <LangRun lang="zh">{unit.zh}</LangRun>
      </p>
      <p className="dim">
        <LangRun lang="en">{unit.en}</LangRun>
      </p>
      {plain && <RefusalSay refusal={plain} />}
      <StaleSeen refusal={write.refusal} record={unit} facts={facts} onSend={() => void remove()} />
    </Dialog>
  );
}
