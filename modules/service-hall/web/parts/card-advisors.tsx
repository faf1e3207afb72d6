import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { EarlyCardAdvice, RunwayAdvice } from '../../contract/card-advice.ts';
import { cardServices } from '../../contract/card-states.ts';
import type { CardHolder } from '../../contract/cards.ts';
import { hallTexts } from '../texts.ts';

/** Will the passport last? Asked before the fee is paid. */
export function RunwaySection({ of }: { of: RunwayAdvice }) {
  const t = useText(hallTexts);
  const lang = useLang();
  const mark = of.advice === 'enough' ? 'granted' : 'late';
  const said =
    of.advice === 'shorter-than-card' && of.monthsShort === 0
      ? t('runway.short')
      : t(`runway.${of.advice}`, { months: of.monthsShort });
  const asked = [
    of.least === null ? '' : t('runway.least', { count: of.least }),
    of.advised === null ? '' : t('runway.advised', { count: of.advised }),
  ].filter(Boolean);
  const advice = {
    enough: 'sayEnough',
    'shorter-than-card': 'sayShort',
    'renew-passport-first': 'sayRenew',
  } as const;
  return (
    <Section title={t('runway.title')} note={<StateMark mark={mark}>{said}</StateMark>}>
      <p>
        {t('runway.says', {
          passport: dayWords(lang, of.passportEndsOn),
          months: of.monthsLeft,
          ready: dayWords(lang, of.readyOn),
          ends: dayWords(lang, of.cardEndsOn),
        })}
      </p>
      <p>{t(`runway.${advice[of.advice]}`)}</p>
      {asked.length > 0 && <p className="cap">{asked.join(lang === 'zh' ? '；' : '; ')}</p>}
      <RunwayLines of={of} />
    </Section>
  );
}

function RunwayLines({ of }: { of: RunwayAdvice }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <details className="entries">
      <summary>{t('runway.all')}</summary>
      <table className="t t-stack">
        <thead>
          <tr>
            <th scope="col">{t('runway.economy')}</th>
            <th scope="col" className="r">
              {t('runway.likely')}
            </th>
            <th scope="col" className="r">
              {t('runway.slow')}
            </th>
            <th scope="col" className="r">
              {t('runway.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.lines.map((line) => (
            <tr key={line.economy}>
              <th scope="row">{say(line.name)}</th>
              <td className="r" data-th={t('runway.likely')}>
                {line.likelyOn ? (
                  <Day of={line.likelyOn} />
                ) : (
                  t(line.overdue ? 'runway.overdue' : 'runway.few', { count: line.n })
                )}
              </td>
              <td className="r" data-th={t('runway.slow')}>
                {line.slowOn ? <Day of={line.slowOn} /> : '—'}
              </td>
              <td className="r" data-th={t('runway.left')}>
                {line.monthsLeft === null ? '—' : t('runway.months', { count: line.monthsLeft })}
                {line.endsBefore && <StateMark mark="late">{t('runway.endsBefore')}</StateMark>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Is an early card worth its fee? */
export function EarlyCardSection({ of }: { of: EarlyCardAdvice }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lang = useLang();
  const sayAll = useListed();
  const fee = of.remake && money(of.remake);
  return (
    <Section title={t('early.title')}>
      <p className="early-advice">
        <StateMark mark={of.advice === 'helps-trips' ? 'on-time' : 'note'}>
          {t(`early.${of.advice}`)}
        </StateMark>
      </p>
      <dl className="facts">
        <dt>{t('early.gained', { count: of.gained.length })}</dt>
        <dd>{of.gained.length > 0 ? sayAll(of.gained.map(({ name }) => name)) : '—'}</dd>
        <dt>{t('early.missing', { count: of.missing.length })}</dt>
        <dd>
          {of.missing
            .map(
              ({ name, likelyOn }) =>
                `${say(name)}（${likelyOn ? t('early.likely', { day: dayWords(lang, likelyOn) }) : t('early.unknown')}）`,
            )
            .map((words) => (lang === 'zh' ? words : words.replace('（', ' (').replace('）', ')')))
            .join(lang === 'zh' ? '、' : ', ')}
        </dd>
        {of.trips.map((trip) => (
          <Trip key={`${trip.economy} ${trip.on}`} trip={trip} />
        ))}
      </dl>
      {fee && <p className="cap">{t('early.remake', { fee })}</p>}
    </Section>
  );
}

function Trip({ trip }: { trip: EarlyCardAdvice['trips'][number] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const good = trip.becomes === 'helped' || trip.becomes === 'not-needed';
  return (
    <>
      <dt>
        {say(trip.name)} <Day of={trip.on} />
      </dt>
      <dd>
        <StateMark mark={good ? 'on-time' : 'late'}>{t(`early.trip.${trip.becomes}`)}</StateMark>
      </dd>
    </>
  );
}

function money({ amount, currency }: { amount: number; currency: string }): string {
  return `${currency} ${(amount / 100).toLocaleString('en')}`;
}

/** What a new passport would ask for now. */
export function PassportAdvice({ of }: { of: CardHolder['advice']['onNewPassport'] }) {
  const t = useText(hallTexts);
  const sayAll = useListed();
  return (
    <>
      <p>{t(`passport.${of.because}`)}</p>
      {of.services.length > 0 && (
        <p className="cap">{sayAll(of.services.map((service) => cardServices[service]))}</p>
      )}
    </>
  );
}
