import { useState } from 'react';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { Counter, CounterWindow, Ticket } from '../../contract/counter.ts';
import { hallTexts } from '../texts.ts';
import { HandOnDialog } from './hand-on-dialog.tsx';
import { type CounterSteps, onTicket } from './use-counter-step.ts';

interface Props {
  counter: Counter;
  steps: CounterSteps;
}

/** The window one sits at, with the number that is there and what can be done; or the windows one may sit down at. */
export function MyWindow({ counter, steps }: Props) {
  const t = useText(hallTexts);
  const mine = counter.windows.find((one) => one.mine);
  if (!mine) return <Seats counter={counter} steps={steps} />;
  const waits = counter.waiting.filter(
    (one) => (one.window === null && mine.groups.includes(one.groupId)) || one.window === mine.number,
  ).length;
  return (
    <Section title={t('counter.yours', { number: mine.number })} className="my-window">
      <div className="now-at">
        {mine.ticket ? (
          <AtWindow ticket={mine.ticket} counter={counter} steps={steps} />
        ) : (
          <Free window={mine} waits={waits} steps={steps} />
        )}
      </div>
      <AbilityButton
        ability={mine.abilities['sit']}
        look="quiet"
        small
        busy={steps.sit.sending}
        onClick={() => {
          steps.trying('sit');
          void steps.sit.send({ windowId: mine.id, here: false });
        }}
      >
        {t('counter.leave')}
      </AbilityButton>
    </Section>
  );
}

function Free({ window, waits, steps }: { window: CounterWindow; waits: number; steps: CounterSteps }) {
  const t = useText(hallTexts);
  return (
    <>
      <p className="now-number dim">{t('counter.free')}</p>
      <p className="cap">{t('counter.waitingHere', { count: waits })}</p>
      <div className="do">
        <AbilityButton
          ability={window.abilities['call']}
          look="seal"
          hotkey="N"
          busy={steps.next.sending}
          onClick={() => {
            steps.trying('next');
            void steps.next.send({ windowId: window.id });
          }}
        >
          {t('counter.next')}
        </AbilityButton>
      </div>
    </>
  );
}

function AtWindow({ ticket, counter, steps }: Props & { ticket: Ticket }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [handing, hand] = useState(false);
  const group = counter.groups.find(({ id }) => id === ticket.groupId);
  const act = (name: 'again' | 'absent' | 'done') => () => {
    steps.trying(name);
    void steps[name].send(onTicket(ticket));
  };
  return (
    <>
      <p className="now-number">{ticket.number}</p>
      <p className="cap">
        {[group && say(group.name), t('counter.called', { count: ticket.calls })].filter(Boolean).join(' · ')}
      </p>
      <div className="do do-row">
        <Button look="seal" hotkey="D" busy={steps.done.sending} onClick={act('done')}>
          {t('counter.done')}
        </Button>
        <Button hotkey="R" busy={steps.again.sending} onClick={act('again')}>
          {t('counter.again')}
        </Button>
        <Button busy={steps.absent.sending} onClick={act('absent')}>
          {t('counter.absent')}
        </Button>
        <Button onClick={() => hand(true)}>{t('counter.handOn')}</Button>
      </div>
      {handing && <HandOnDialog ticket={ticket} counter={counter} onClose={() => hand(false)} />}
    </>
  );
}

function Seats({ counter, steps }: Props) {
  const t = useText(hallTexts);
  const free = counter.windows.filter(({ abilities }) => abilities['sit'] === true);
  // Where there is none to sit at, each says why.
  const seats = free.length > 0 ? free : counter.windows;
  return (
    <Section title={t('counter.windows')} className="my-window">
      <p className="cap">{t('counter.sitWhere')}</p>
      <div className="do do-row">
        {seats.map((window) => (
          <AbilityButton
            key={window.id}
            ability={window.abilities['sit']}
            busy={steps.sit.sending}
            onClick={() => {
              steps.trying('sit');
              void steps.sit.send({ windowId: window.id, here: true });
            }}
          >
            {t('counter.sit', { number: window.number })}
          </AbilityButton>
        ))}
      </div>
    </Section>
  );
}
