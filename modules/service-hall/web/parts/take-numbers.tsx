import { useState } from 'react';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { Counter } from '../../contract/counter.ts';
import { hallTexts } from '../texts.ts';
import type { CounterSteps } from './use-counter-step.ts';

/** The lines with how many wait, and the number one gives to whoever comes. */
export function TakeNumbers({ counter, steps }: { counter: Counter; steps: CounterSteps }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [given, tell] = useState('');
  async function give(groupId: string) {
    steps.trying('take');
    const taken = await steps.take.send({ groupId });
    if (!taken) return;
    const { ticket, ahead, minutes } = taken;
    const about = minutes === null ? '' : t('counter.takenAbout', { count: minutes });
    tell(t('counter.taken', { number: ticket.number, count: ahead }) + about);
  }
  return (
    <Section title={t('counter.lines')}>
      <p className="cap">{t('counter.linesAbout')}</p>
      <ul className="counter-lines">
        {counter.groups.map((group) => (
          <li key={group.id}>
            <span>
              <b>{group.letter}</b> {say(group.name)}
              <span className="cap block">
                {t('counter.waiting')} {group.waiting}
                {group.waiting > 0 && ` · ${t('counter.longest', { count: group.longest })}`}
              </span>
            </span>
            <AbilityButton
              small
              ability={counter.abilities['takeTicket']}
              busy={steps.take.sending}
              onClick={() => void give(group.id)}
            >
              {t('counter.take', { letter: group.letter })}
            </AbilityButton>
          </li>
        ))}
      </ul>
      <p role="status" className="given">
        {given}
      </p>
    </Section>
  );
}
