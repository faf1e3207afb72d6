import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { UploadButton } from '../../../../../kernel/web/kit/upload-button.tsx';
import { changeSegmentation, type Segmentation } from '../../../contract/segmentation.ts';
import { languageTexts } from '../../texts.ts';
import type { SentRules } from './try-rules.tsx';

interface RulesStepsProps {
  of: Segmentation;
  file: SentRules | null;
  onChoose: (chosen: File) => void;
  onChanged: () => void;
}

/** Choose a file of rules and adopt it, go back to those of the house, or take those in force along. */
export function RulesSteps({ of, file, onChoose, onChanged }: RulesStepsProps) {
  const t = useText(languageTexts);
  const [asking, setAsking] = useState<'adopt' | 'drop' | null>(null);
  const change = of.abilities['change'];
  return (
    <>
      {file && (
        <AbilityButton ability={change} look="seal" onClick={() => setAsking('adopt')}>
          {t('segmentation.adopt', { name: file.name })}
        </AbilityButton>
      )}
      <UploadButton
        ability
        types={['.srx', '.xml']}
        several={false}
        label={t(file ? 'segmentation.another' : 'segmentation.choose')}
        onFiles={([chosen]) => onChoose(chosen!)}
      />
      {of.own !== null && (
        <AbilityButton ability={change} onClick={() => setAsking('drop')}>
          {t('segmentation.drop')}
        </AbilityButton>
      )}
      <a className="file-link" href="/api/downloads/language.segmentation/all.srx" download>
        {t('segmentation.download')}
      </a>
      {asking && (
        <ChangeRules
          of={of}
          file={asking === 'adopt' ? file : null}
          onChanged={onChanged}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface ChangeRulesProps {
  of: Segmentation;
  /** None: the rules of the house again. */
  file: SentRules | null;
  onChanged: () => void;
  onClose: () => void;
}

function ChangeRules({ of, file, onChanged, onClose }: ChangeRulesProps) {
  const t = useText(languageTexts);
  const { send, sending, refusal } = useWrite(changeSegmentation);
  const ask = file ? ('adopt' as const) : ('drop' as const);
  const name = file?.name ?? of.own ?? '';
  async function change() {
    if (!(await send({ version: of.version, file }))) return;
    onChanged();
    onClose();
  }
  return (
    <Dialog
      title={t(`segmentation.${ask}Title`, { name })}
      opened
      onClose={onClose}
      steps={
        <Button look="primary" busy={sending} onClick={() => void change()}>
          {t(`segmentation.${ask}`, { name })}
        </Button>
      }
    >
      <p>{t(`segmentation.${ask}About`, { name })}</p>
      {refusal && <RefusalSay refusal={refusal} />}
    </Dialog>
  );
}
