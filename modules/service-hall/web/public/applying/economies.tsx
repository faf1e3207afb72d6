import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import { type LineState, lineStates } from '../../../contract/card-states.ts';
import type { CaseEconomy } from '../../../contract/cards.ts';
import { economyTexts, takenWords, usualWords } from './economy-texts.ts';

interface Props {
  reading: Reading;
  items: readonly CaseEconomy[];
  /** The usual times stand on the answers of so many months. */
  months: number;
}

/** Who still waits stands first, as on the page of the staff. */
const order: readonly LineState[] = ['pending', 'refused', 'granted', 'withdrawn', 'lapsed', 'not-sent'];
const marks: Readonly<Record<LineState, string>> = {
  pending: 'st-waiting',
  refused: 'st-refused',
  granted: 'st-granted',
  withdrawn: 'st-done',
  lapsed: 'st-done',
  'not-sent': 'st-note',
  'not-applicable': 'st-note',
};

/** What each economy has said of one's application: when it was asked, when it answered, how long it usually takes here. */
export function EconomyBoard({ reading, items, months }: Props) {
  const lang = pageLang(reading);
  if (items.length === 0) return null;
  const sorted = items.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const granted = items.filter(({ state }) => state === 'granted').length;
  return (
    <Part
      reading={reading}
      id="economies"
      title={economyTexts.title}
      note={<span className="cap">{economyTexts.granted[lang](granted, items.length)}</span>}
    >
      <p className="own-says">
        <Lines reading={reading} of={economyTexts.says(months)} />
      </p>
      <ul className="own-tasks own-economies">
        {sorted.map((line) => (
          <li key={line.economy}>
            <span>
              <Words reading={reading} of={line.name} /> <span className="cap n">{line.economy}</span>
            </span>
            <span className={`st ${line.slow ? 'st-late' : marks[line.state]}`}>
              {stateWords(line)[lang]}
            </span>
            <span className="cap">
              {[
                line.sentOn && `${economyTexts.sentOn[lang]}${dayWords(lang, line.sentOn)}`,
                line.answeredOn && `${economyTexts.answeredOn[lang]}${dayWords(lang, line.answeredOn)}`,
                takenWords(lang, line),
                usualWords(lang, line),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function stateWords({ state, slow }: CaseEconomy): Both {
  return slow ? economyTexts.slow : lineStates[state];
}
