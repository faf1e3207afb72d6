import { Day, Moment } from '../../../../kernel/web/i18n/day.tsx';
import { LangRun } from '../../../../kernel/web/i18n/lang-run.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { lineSources, lineStates } from '../../contract/card-states.ts';
import type { EconomyLine } from '../../contract/cards.ts';
import { hallTexts } from '../texts.ts';
import { markOfLine } from './card-mark.tsx';
import { DaysPlot } from './days-plot.tsx';

const groups = [
  ['waiting', ['pending']],
  ['refused', ['refused']],
  ['answered', ['granted']],
  ['ended', ['withdrawn', 'lapsed']],
  ['rest', ['not-sent', 'not-applicable']],
] as const;

/** What each economy has said, with how long it took beside how long it usually takes. */
export function LineTable({
  lines,
  onCorrect,
}: {
  lines: readonly EconomyLine[];
  onCorrect?: ((line: EconomyLine) => void) | undefined;
}) {
  const t = useText(hallTexts);
  return (
    <table className="t lines">
      <thead>
        <tr>
          <th scope="col">{t('holder.economy')}</th>
          <th scope="col">{t('holder.state')}</th>
          <th scope="col" className="r">
            {t('holder.took')}
          </th>
          <th scope="col" className="pl">
            <span className="vh">{t('holder.chart')}</span>
          </th>
          <th scope="col" className="r">
            {t('holder.typical')}
          </th>
          <th scope="col" className="r">
            {t('holder.until')}
          </th>
          <th scope="col" className="r">
            {t('holder.stay')}
          </th>
        </tr>
      </thead>
      {groups.map(([group, states]) => {
        const own = lines.filter(({ state }) => (states as readonly string[]).includes(state));
        return (
          own.length > 0 && (
            <tbody key={group}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={7}>
                  {t(`holder.group.${group}`)} {own.length}
                </th>
              </tr>
              {own.map((line) => (
                <Line key={line.id} line={line} onCorrect={onCorrect} />
              ))}
            </tbody>
          )
        );
      })}
    </table>
  );
}

function Line({
  line,
  onCorrect,
}: {
  line: EconomyLine;
  onCorrect?: ((line: EconomyLine) => void) | undefined;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { state, days, median, n } = line;
  return (
    <tr id={`line-${line.economy}`}>
      <th scope="row">
        <EconomyName of={line} />
        <Entries of={line} onCorrect={onCorrect} />
      </th>
      <td>
        <StateMark mark={markOfLine(state, line.slow)}>{say(lineStates[state])}</StateMark>
        {line.answeredOn && (
          <span className="cap block">
            <Day of={line.answeredOn} />
          </span>
        )}
      </td>
      <td className="r" data-th={t('holder.took')}>
        {days === null ? '—' : t('cards.days', { count: days })}
      </td>
      <td className="pl">
        {days !== null && <DaysPlot days={days} state={state} slow={line.slow} median={median} n={n} />}
      </td>
      <td className="r" data-th={t('holder.typical')}>
        {median === null ? '—' : <span className="n">{median}</span>} <span className="cap nw">/ {n}</span>
      </td>
      <td className="r" data-th={t('holder.until')}>
        {line.effectiveUntil ? <Day of={line.effectiveUntil} /> : '—'}
      </td>
      <td className="r" data-th={t('holder.stay')}>
        {state === 'not-applicable' || line.stayDays === null
          ? '—'
          : t('cards.days', { count: line.stayDays })}
      </td>
    </tr>
  );
}

function EconomyName({ of }: { of: EconomyLine }) {
  const lang = useLang();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <>
      <span className="code" lang="en">
        {of.economy}
      </span>{' '}
      {of.name[lang]}{' '}
      <span className="econ">
        <LangRun lang={other}>{of.name[other]}</LangRun>
      </span>
    </>
  );
}

/** Where what is written of a line is from; folded until it is asked for. */
function Entries({
  of,
  onCorrect,
}: {
  of: EconomyLine;
  onCorrect?: ((line: EconomyLine) => void) | undefined;
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <>
      {of.quicker !== null && of.slow && (
        <span className="cap block">{t('holder.quicker', { share: of.quicker, count: of.n })}</span>
      )}
      {of.note && of.changes.length === 0 && <span className="cap block">{say(of.note)}</span>}
      {of.changes.length > 0 && (
        <details className="entries">
          <summary>{t('holder.changes', { count: of.changes.length })}</summary>
          <ol>
            {of.changes.map((change) => (
              <li key={change.n}>
                <Day of={change.on} /> {say(lineStates[change.from])} → {say(lineStates[change.to])}
                <span className="cap block">
                  {say(lineSources[change.source])} · {say(change.seenBy.name)} ·{' '}
                  <Moment at={change.seenAt} />
                  {change.reason && ` · ${change.reason}`}
                </span>
              </li>
            ))}
          </ol>
          {of.note && <p className="cap">{say(of.note)}</p>}
          {onCorrect && of.sentOn && (
            <Button small onClick={() => onCorrect(of)}>
              {t('holder.correct')}
            </Button>
          )}
        </details>
      )}
    </>
  );
}
