import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { Correction, HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';
import { nameOfPerson } from './person-name.ts';

/** The notices of what was to be put right, the latest first, with what became of each item. */
export function CorrectionsSection({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  if (of.corrections.length === 0) return null;
  return (
    <Section id="corrections" title={t('corrections.title')}>
      {of.corrections.toReversed().map((one) => (
        <Notice key={one.round} of={of} notice={one} />
      ))}
    </Section>
  );
}

function Notice({ of, notice }: { of: HallCase; notice: Correction }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { round, askedAt, againWhy, answeredAt, items } = notice;
  return (
    <div className="notice">
      <h3>
        {t('corrections.round', { round })} <Moment at={askedAt} />
      </h3>
      {againWhy && <p className="cap">{t('corrections.againWhy', { why: againWhy })}</p>}
      <ul className="notice-items">
        {items.map(({ id, label, person, says, reply, answered }) => {
          const whose = of.people.find((one) => one.id === person);
          return (
            <li key={id}>
              <StateMark mark={answered ? 'done' : 'waiting'}>
                {t(answered ? 'corrections.answered' : 'corrections.open')}
              </StateMark>
              <div>
                <strong>{say(label)}</strong>
                {whose && <span className="dim"> {nameOfPerson(whose)}</span>}
                <p>{say(says)}</p>
                {reply && <p className="cap">{t('corrections.reply', { reply })}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      {answeredAt && (
        <p className="cap">
          {t('corrections.answeredAt')}
          <Moment at={answeredAt} />
        </p>
      )}
    </div>
  );
}
