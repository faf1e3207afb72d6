import { useState } from 'react';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { WaitBar } from '../../../../kernel/web/kit/wait-bar.tsx';
import {
  carryOutImport,
  clearImport,
  type SheetImport,
  takeBackImport,
  tryImport,
} from '../../contract/import.ts';
import { directoryTexts } from '../texts.ts';
import { sameUnderstanding, type Understanding, understandingOf } from './understanding.ts';

/** What would be written is what the dry run said, not what the page says by now. */
const tryFirst: Both = { zh: directoryTexts.zh.importTryFirst, en: directoryTexts.en.importTryFirst };

/** The next steps of an import: dry run, write, take back, throw away. */
export function ImportSteps({ of, value }: { of: SheetImport; value: Understanding }) {
  const t = useText(directoryTexts);
  const trying = useWrite(tryImport);
  const carrying = useWrite(carryOutImport);
  const on = { importId: of.id, version: of.version };
  const count = (of.counts?.new ?? 0) + (of.counts?.changed ?? 0);
  const before = of.state === 'read' || of.state === 'tried';
  const isChanged = !sameUnderstanding(value, understandingOf(of));
  const mayCarryOut = of.abilities['carryOut'] === true && isChanged ? tryFirst : of.abilities['carryOut'];
  const refusal = trying.refusal ?? carrying.refusal;
  return (
    <>
      {refusal && <RefusalSay refusal={refusal} />}
      {before && (
        <>
          <AbilityButton
            ability={of.abilities['try']}
            look={of.state === 'read' || isChanged ? 'seal' : 'outline'}
            busy={trying.sending}
            onClick={() => void trying.send({ ...on, ...value })}
          >
            {of.state === 'read' ? t('importTry') : t('importTryAgain')}
          </AbilityButton>
          {trying.sending && (
            <>
              <p className="cap">{t('importTrying')}</p>
              <WaitBar />
            </>
          )}
          <AbilityButton
            ability={mayCarryOut}
            look={of.state === 'tried' && !isChanged ? 'seal' : 'outline'}
            busy={carrying.sending}
            onClick={() => void carrying.send(on)}
          >
            {count > 0 ? t('importCarryOut', { count }) : t('importCarryOutNone')}
          </AbilityButton>
        </>
      )}
      {(of.state === 'under-way' || of.state === 'taking-back') && <WaitBar {...of.progress} />}
      {of.state === 'carried-out' && <Sure step="TakeBack" contract={takeBackImport} of={of} />}
      {of.abilities['clear'] === true && <Sure step="Clear" contract={clearImport} of={of} />}
    </>
  );
}

interface SureProps {
  step: 'TakeBack' | 'Clear';
  contract: typeof takeBackImport;
  of: SheetImport;
}

/** A step that is asked about once more, in a sentence that says what it does. */
function Sure({ step, contract, of }: SureProps) {
  const t = useText(directoryTexts);
  const write = useWrite(contract);
  const [opened, setOpened] = useState(false);
  async function send() {
    const done = await write.send({ importId: of.id, version: of.version });
    if (done) setOpened(false);
  }
  const ability = of.abilities[step === 'Clear' ? 'clear' : 'takeBack'];
  return (
    <>
      <AbilityButton ability={ability} onClick={() => setOpened(true)}>
        {t(`import${step}`)}
      </AbilityButton>
      <Dialog
        title={t(`import${step}`)}
        opened={opened}
        onClose={() => setOpened(false)}
        steps={
          <Button look="primary" busy={write.sending} onClick={() => void send()}>
            {t(`import${step}Send`)}
          </Button>
        }
      >
        {write.refusal && <RefusalSay refusal={write.refusal} />}
        <p>{t(`import${step}Sure`)}</p>
      </Dialog>
    </>
  );
}
