import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useMe } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button, ButtonLink } from '../../../../kernel/web/kit/button.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Counter, readCounter } from '../../contract/counter.ts';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { MyWindow } from '../parts/my-window.tsx';
import { ScanDialog } from '../parts/scan-dialog.tsx';
import { TakeNumbers } from '../parts/take-numbers.tsx';
import { TicketTable } from '../parts/ticket-table.tsx';
import { useCounterSteps } from '../parts/use-counter-step.ts';
import '../counter.css';
import { hallTexts } from '../texts.ts';

/** The counter: the window one sits at, who waits, and what the other windows do. */
export function Page() {
  const t = useText(hallTexts);
  const [scanning, scan] = useState(false);
  const read = useRead(readCounter, {});
  const { served, meanWait } = read.data ?? {};
  const said = [
    served !== undefined && t('counter.served', { count: served }),
    typeof meanWait === 'number' && t('counter.meanWait', { count: meanWait }),
  ].filter(Boolean);
  return (
    <>
      <ListHead title={{ zh: '窗口', en: 'Counter' }} said={said.join(' · ')}>
        <span className="counter-head-steps">
          <Button onClick={() => scan(true)}>{t('counter.scan.open')}</Button>
          <ButtonLink to="/counter/set-up">{t('counter.setUp')}</ButtonLink>
        </span>
      </ListHead>
      <HallTabs at="/counter" />
      <Loaded from={read}>{(counter) => <Today counter={counter} />}</Loaded>
      {scanning && <ScanDialog onClose={() => scan(false)} />}
    </>
  );
}

function Today({ counter }: { counter: Counter }) {
  const t = useText(hallTexts);
  const steps = useCounterSteps();
  if (counter.groups.length === 0 || counter.windows.length === 0)
    return (
      <Empty step={<ButtonLink to="/counter/set-up">{t('counter.toSetUp')}</ButtonLink>}>
        {t('counter.noSetUp')}
      </Empty>
    );
  return (
    <Columns
      work={
        <>
          {steps.refusal && <RefusalSay refusal={steps.refusal} />}
          <MyWindow counter={counter} steps={steps} />
          <Section title={t('counter.waiting')} note={String(counter.waiting.length)}>
            {counter.waiting.length === 0 ? (
              <Empty>{t('counter.nobody')}</Empty>
            ) : (
              <TicketTable rows={counter.waiting} counter={counter} />
            )}
          </Section>
          {counter.absent.length > 0 && (
            <Section title={t('counter.absents')} note={String(counter.absent.length)}>
              <TicketTable rows={counter.absent} counter={counter} back={steps} />
            </Section>
          )}
        </>
      }
      margin={
        <>
          <TakeNumbers counter={counter} steps={steps} />
          <Windows counter={counter} />
        </>
      }
    />
  );
}

function Windows({ counter }: { counter: Counter }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { office } = useMe();
  return (
    <Section title={t('counter.windows')}>
      <ul className="counter-lines">
        {counter.windows.map((window) => (
          <li key={window.id}>
            <span>
              {t('counter.window', { number: window.number })}
              <span className="cap block">{window.clerk ? say(window.clerk.name) : t('counter.empty')}</span>
            </span>
            <b>{window.ticket?.number}</b>
          </li>
        ))}
      </ul>
      <p className="cap">
        <a href={`/o/${office.code}/screen`} target="_blank" rel="noreferrer">
          {t('counter.screen')}
        </a>
      </p>
    </Section>
  );
}
