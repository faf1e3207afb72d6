import { useState } from 'react';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { readScan } from '../../contract/receipts.ts';
import { hallTexts } from '../texts.ts';
import { FoundList } from './found-list.tsx';
import { type PersonTyped, withZone } from './typed-person.ts';

interface ZoneFillerProps {
  value: PersonTyped;
  onValue: (value: PersonTyped) => void;
}

/** Fills a person in from the lines of the passport; where a check digit is off, says what was meant and offers it. */
export function ZoneFiller({ value, onValue }: ZoneFillerProps) {
  const t = useText(hallTexts);
  const write = useWrite(readScan);
  const [scan, keep] = useState<OutputOf<typeof readScan> | null>(null);
  async function fill(mrz: string) {
    const read = await write.send({ mrz });
    keep(read ?? null);
    if (read) onValue(withZone({ ...value, mrz }, read.fields));
  }
  return (
    <div className="zone-filler">
      <p className="handed-steps">
        <Button small busy={write.sending} onClick={() => void fill(value.mrz)}>
          {t('person.fill')}
        </Button>
        {scan?.meant && (
          <Button small onClick={() => void fill(scan.meant!)}>
            {t('person.fillMeant')}
          </Button>
        )}
      </p>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <div role="status">
        {scan && <FoundList of={scan.findings} />}
        {scan?.person && scan.findings.length === 0 && <p className="cap">{t('person.filled')}</p>}
      </div>
    </div>
  );
}
