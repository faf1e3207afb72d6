import { useState } from 'react';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { readScan } from '../../contract/receipts.ts';
import { hallTexts } from '../texts.ts';
import { FoundList } from './found-list.tsx';
import { putIntoNewCase } from './new-case-draft.ts';
import { personTyped, withZone } from './typed-person.ts';
import { useMayEnter } from './use-may-enter.ts';

type Scan = OutputOf<typeof readScan>;

/** Reads a passport a scanner types into the field, and leads to the cases of whoever it is. */
export function ScanDialog({ onClose }: { onClose: () => void }) {
  const t = useText(hallTexts);
  const write = useWrite(readScan);
  const [mrz, type] = useState('');
  const [scan, show] = useState<(Scan & { mrz: string }) | null>(null);
  async function read() {
    const scanned = await write.send({ mrz });
    show(scanned ? { ...scanned, mrz } : null);
  }
  return (
    <Dialog
      opened
      wide
      title={t('counter.scan.open')}
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void read()}>
          {t('counter.scan.read')}
        </Button>
      }
    >
      <p className="dialog-about">{t('counter.scan.about')}</p>
      <Form id="scan" refusal={write.refusal} onSend={() => void read()}>
        <LongTextField
          name="mrz"
          label={t('counter.scan.lines')}
          rows={2}
          value={mrz}
          onValue={type}
          spellCheck={false}
          autoComplete="off"
          data-autofocus
        />
      </Form>
      <div role="status">{scan && <Found scan={scan} />}</div>
    </Dialog>
  );
}

function Found({ scan: { person, fields, mrz, meant, findings, cases } }: { scan: Scan & { mrz: string } }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const go = useGo();
  const mayEnter = useMayEnter();
  function begin() {
    putIntoNewCase(withZone({ ...personTyped(), mrz }, fields));
    go('/cases/new');
  }
  return (
    <>
      {person && (
        <Facts
          of={[
            { name: t('counter.scan.name'), value: `${person.surname} ${person.given}` },
            { name: t('counter.scan.passport'), value: `${person.passport} (${person.nationality})` },
            { name: t('counter.scan.born'), value: person.born ? <Day of={person.born} /> : '' },
            {
              name: t('counter.scan.until'),
              value: person.passportUntil ? <Day of={person.passportUntil} /> : '',
            },
          ]}
        />
      )}
      <FoundList of={findings} />
      {meant && (
        <>
          <p className="cap">{t('counter.scan.meant')}</p>
          <pre className="zone" lang="en">
            {meant}
          </pre>
        </>
      )}
      {person && mayEnter && (
        <p className="handed-steps">
          <Button onClick={begin}>{t('counter.scan.begin')}</Button>
        </p>
      )}
      {person && cases.length === 0 && <p>{t('counter.scan.noCases')}</p>}
      {cases.length > 0 && (
        <ul className="counter-lines">
          {cases.map(({ id, number, title, service }) => (
            <li key={id}>
              <AppLink to={`/cases/${id}`}>
                {number} <Pair of={title} /> · {say(service.name)}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
