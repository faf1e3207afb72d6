import { useState } from 'react';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { type previewReplace, type Replacement, replaceUnits } from '../../../contract/upkeep.ts';
import { languageTexts } from '../../texts.ts';
import { ReplaceOutcome } from './replace-outcome.tsx';
import { ReplaceRows } from './replace-rows.tsx';

interface ReplacePreviewProps {
  memoryId: string;
  asked: Replacement;
  found: OutputOf<typeof previewReplace>;
}

/** What replacing would change, unit by unit; those not wanted are left out, then it is done at once. */
export function ReplacePreview({ memoryId, asked, found }: ReplacePreviewProps) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const write = useWrite(replaceUnits);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<OutputOf<typeof replaceUnits> | null>(null);
  const chosen = found.items.filter(({ unit }) => !leftOut.has(unit.id));
  async function replace() {
    const units = chosen.map(({ unit: { id, version } }) => ({ id, version }));
    const done = await write.send({ memoryId, ...asked, units });
    if (done) setOutcome(done);
  }
  return (
    <>
      {outcome && <ReplaceOutcome of={outcome} />}
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      {found.items.length === 0 ? (
        !outcome && <Empty>{t('memory.replaceNone')}</Empty>
      ) : (
        <>
          <p className="replace-steps">
            <Button
              look="primary"
              busy={write.sending}
              aria-disabled={chosen.length === 0 || undefined}
              onClick={() => void replace()}
            >
              {write.sending
                ? house('form.sending')
                : t('memory.replaceIn', { count: chosen.length, shown: numberWords(chosen.length) })}
            </Button>
            <span className="cap">
              {found.more
                ? t('memory.replaceMore', { shown: numberWords(found.items.length) })
                : t('memory.replaceAbout')}
            </span>
          </p>
          <ReplaceRows items={found.items} side={asked.side} leftOut={leftOut} onLeaveOut={setLeftOut} />
        </>
      )}
    </>
  );
}
