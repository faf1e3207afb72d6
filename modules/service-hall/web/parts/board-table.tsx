import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { cardStates, lineLetters, lineStates } from '../../contract/card-states.ts';
import type { BoardEconomy, BoardLine, BoardRow } from '../../contract/cards.ts';
import { holderPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';
import { cardMarks, markOfLine } from './card-mark.tsx';

/** The economy board: a row a person, a column an economy. It is wide, and scrolls sideways under the names. */
export function BoardTable({
  rows,
  economies,
}: {
  rows: readonly BoardRow[];
  economies: readonly BoardEconomy[];
}) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="board-scroll" tabIndex={0} aria-label={t('cards.board')}>
      <table className="t board">
        <thead>
          <tr>
            <th scope="col">{t('cards.person')}</th>
            {economies.map(({ code, name, median }) => (
              <th key={code} scope="col" className="economy">
                <abbr title={say(name)} aria-label={say(name)}>
                  {code}
                </abbr>
                <span className="median">
                  <span className="vh">{t('cards.median')} </span>
                  {median ?? '·'}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Person of={row} />
              </th>
              {economies.map(({ code }) => (
                <BoardCell key={code} line={row.lines.find(({ economy }) => economy === code)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Person({ of }: { of: BoardRow }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const lang = useLang();
  return (
    <>
      <AppLink to={holderPage(of.id)}>
        <Name of={of.name} />
      </AppLink>
      <span className="cap block">{of.firm ? <Name of={of.firm.name} /> : t('cards.noFirm')}</span>
      {of.card && (
        <span className="cap block">
          <StateMark mark={of.card.unusable ? 'late' : cardMarks[of.card.state]}>
            {of.card.unusable
              ? t('cards.unusable')
              : `${say(cardStates[of.card.state])} · ${t('cards.endsOn', { day: dayWords(lang, of.card.endsOn) })}`}
          </StateMark>
        </span>
      )}
    </>
  );
}

/** State by shape, colour and letter; the days beside it; read out in words. */
function BoardCell({ line }: { line: BoardLine | undefined }) {
  const t = useText(hallTexts);
  const say = useBoth();
  if (!line) return <td className="cell" />;
  const { state, days, slow } = line;
  const words = { state: say(lineStates[state]), days: days ?? 0 };
  return (
    <td className={`cell cell-${slow ? 'slow' : state}`}>
      <span aria-hidden="true">
        <StateMark mark={markOfLine(state, slow)}>{say(lineLetters[state])}</StateMark>
        {days !== null && <span className="days">{days}</span>}
      </span>
      <span className="vh">
        {days === null ? words.state : t(slow ? 'cards.cellSlow' : 'cards.cellDays', words)}
      </span>
    </td>
  );
}

/** What the marks and letters mean. */
export function BoardLegend() {
  const t = useText(hallTexts);
  const say = useBoth();
  const states = ['granted', 'pending', 'refused', 'withdrawn', 'lapsed', 'not-sent'] as const;
  return (
    <p className="board-legend">
      {states.map((state) => (
        <StateMark key={state} mark={markOfLine(state, false)}>
          {say(lineLetters[state])} {say(lineStates[state])}
        </StateMark>
      ))}
      <StateMark mark="late">{t('cards.slowMark')}</StateMark>
    </p>
  );
}
