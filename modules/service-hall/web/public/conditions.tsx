import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../contract/services.ts';
import { Origin } from './origin.tsx';
import { Part } from './part.tsx';
import { figureWords, hallTexts, standsWords } from './texts.ts';

type Condition = ServiceGuide['conditions'][number];

const standMarks = { clear: 'granted', open: 'waiting', blocked: 'error' } as const;

/** The conditions, each judged as far as the answers go; with the reason where one is not met. */
export function Conditions({ reading, guide }: { reading: Reading; guide: ServiceGuide }) {
  const lang = pageLang(reading);
  const answered = guide.questions.some(({ answer }) => answer !== null);
  const note = answered && guide.conditions.length > 0 && (
    <span className={`st st-${standMarks[guide.stands]}`}>{standsWords[guide.stands][lang]}</span>
  );
  return (
    <Part reading={reading} id="conditions" title={hallTexts.conditions} note={note}>
      {guide.conditions.length === 0 && <p>{hallTexts.noConditions[lang]}</p>}
      <ul className="guide-conditions">
        {guide.conditions.map((condition) => (
          <li key={condition.id}>
            <Judged condition={condition} reading={reading} />
            <div>
              <p>
                <Lines reading={reading} of={condition.asks} />
              </p>
              {condition.figures.map(({ id, name, value, unit }) => (
                <p className="guide-figure" key={id}>
                  {figureWords(lang, name[lang], value, unit)}
                </p>
              ))}
              {condition.verdict === 'no' && (
                <p className="guide-reason">
                  <Lines reading={reading} of={condition.reason} />
                </p>
              )}
              <Origin reading={reading} of={condition.origin} />
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Judged({ condition: { verdict, severity }, reading }: { condition: Condition; reading: Reading }) {
  const lang = pageLang(reading);
  const [mark, words] = judged[verdict === 'no' ? severity : verdict];
  return <span className={`st st-${mark}`}>{words[lang]}</span>;
}

const judged = {
  yes: ['granted', hallTexts.holds],
  unknown: ['note', hallTexts.unknown],
  office: ['waiting', hallTexts.office],
  block: ['error', hallTexts.fails],
  warn: ['late', hallTexts.warns],
} as const;
