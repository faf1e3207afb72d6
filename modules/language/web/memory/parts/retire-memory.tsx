import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { ChoiceField } from '../../../../../kernel/web/kit/choice-field.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { bringBackMemory, type Memory, retireMemory } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';

/** Retires a memory, or takes it into use again. */
export function RetireMemory({ memory }: { memory: Memory }) {
  const t = useText(languageTexts);
  const [asking, ask] = useState(false);
  const back = useWrite(bringBackMemory);
  const { id: memoryId, version, retired, abilities } = memory;
  if (retired === null)
    return (
      <>
        <AbilityButton ability={abilities['manage']} onClick={() => ask(true)}>
          {t('memory.retire')}
        </AbilityButton>
        {asking && <RetireDialog memory={memory} onClose={() => ask(false)} />}
      </>
    );
  return (
    <>
      <AbilityButton
        ability={abilities['manage']}
        busy={back.sending}
        onClick={() => void back.send({ memoryId, version })}
      >
        {t('memory.bringBack')}
      </AbilityButton>
      {back.refusal && <RefusalSay refusal={back.refusal} />}
    </>
  );
}

function RetireDialog({
  memory: { id: memoryId, version },
  onClose,
}: {
  memory: Memory;
  onClose: () => void;
}) {
  const t = useText(languageTexts);
  const write = useWrite(retireMemory);
  const [searched, setSearched] = useState(true);
  async function go() {
    if (await write.send({ memoryId, version, searched })) onClose();
  }
  const steps = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t('memory.retireSend')}
    </Button>
  );
  return (
    <Dialog opened title={t('memory.retireTitle')} onClose={onClose} steps={steps}>
      <p className="dialog-about">{t('memory.retireAbout')}</p>
      <ChoiceField
        label={t('memory.retireSearch')}
        value={searched ? 'searched' : 'unsearched'}
        options={[
          { value: 'searched', label: t('memory.retireSearched') },
          { value: 'unsearched', label: t('memory.retireUnsearched') },
        ]}
        onChoose={(way) => setSearched(way === 'searched')}
      />
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </Dialog>
  );
}
