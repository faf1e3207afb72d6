import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { HallCase } from '../../contract/case.ts';
import { type CloseOut, readCloseOut } from '../../contract/close-outs.ts';
import { hallTexts } from '../texts.ts';
import { Passports } from './passports-back.tsx';

/** Of a case that is done: by when it is to be closed out, and what is known of each guest, or of each passport. */
export function CloseOutSection({ of }: { of: HallCase }) {
  const t = useText(hallTexts);
  const { data } = useRead(readCloseOut, { caseId: of.id });
  const closeOut = data?.closeOut;
  if (!closeOut) return null;
  return (
    <Section title={t(closeOut.kind === 'passports' ? 'passportsBack.title' : 'closeOut.title')}>
      <Standing of={closeOut} />
      {closeOut.kind === 'passports' ? (
        <Passports of={closeOut} />
      ) : (
        <ul className="pauses">
          {closeOut.visits.map((visit) => (
            <Guest key={visit.personId} visit={visit} />
          ))}
        </ul>
      )}
      {closeOut.why && <p className="note-words">{closeOut.why}</p>}
    </Section>
  );
}

function Standing({ of: { kind, state, due, late, remindedOn } }: { of: CloseOut }) {
  const t = useText(hallTexts);
  const words = kind === 'passports' ? 'passportsBack' : 'closeOut';
  const lang = useLang();
  if (state !== 'open')
    return (
      <p>
        <StateMark mark="done">{t(`${words}.${state === 'closed' ? 'closed' : 'calledOff'}`)}</StateMark>
      </p>
    );
  return (
    <p>
      <StateMark mark={late ? 'late' : 'waiting'}>{t(`${words}.${late ? 'late' : 'open'}`)}</StateMark>
      <span className="cap block">
        {due ? t(`${words}.due`, { day: dayWords(lang, due) }) : t(`${words}.noDay`)}
        {remindedOn && ` · ${t('closeOut.reminded', { day: dayWords(lang, remindedOn) })}`}
      </span>
    </p>
  );
}

function Guest({ visit }: { visit: CloseOut['visits'][number] }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { name, came, arrivedOn, leftOn } = visit;
  return (
    <li>
      {say(name)}
      <span className="cap block">
        {came === false && t('closeOut.absent')}
        {came === null && '—'}
        {arrivedOn && (
          <>
            {t('closeOut.arrived')} <Day of={arrivedOn} />
          </>
        )}
        {leftOn && (
          <>
            {' · '}
            {t('closeOut.left')} <Day of={leftOn} />
          </>
        )}
      </span>
    </li>
  );
}
