import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import type { Origin } from '../../contract/definition.ts';
import type { ServiceGuide } from '../../contract/services.ts';
import { Source } from './sources.tsx';
import { figureWords, hallTexts, standsWords } from './texts.ts';

type Condition = ServiceGuide['conditions'][number];

const standMarks = { clear: 'granted', open: 'waiting', blocked: 'error' } as const;

interface Props {
  reading: Reading;
  guide: ServiceGuide;
  sources: readonly Origin[];
}

/** The conditions, each judged as far as the answers go; with the reason where one is not met. */
export function Conditions({ reading, guide, sources }: Props) {
  const lang = pageLang(reading);
  const answered = guide.questions.some(({ answer }) => answer !== null);
  const note = answered && guide.conditions.length > 0 && (
    <span className={`st st-${standMarks[guide.stands]}`}>{standsWords[guide.stands][lang]}</span>
  );
  return (
    <Part reading={reading} id="conditions" title={hallTexts.conditions} note={note}>
      {guide.conditions.length === 0 && <p>{hallTexts.noConditions[lang]}</p>}
      <ConditionList reading={reading} of={guide.conditions} sources={sources} />
    </Part>
  );
}

/** Conditions in a list. */
export function ConditionList({ reading, of, sources }: Omit<Props, 'guide'> & { of: readonly Condition[] }) {
  const lang = pageLang(reading);
  return (
    <ul className="guide-conditions">
      {of.map((condition) => (
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
            <Source reading={reading} all={sources} of={condition.origin} />
          </div>
        </li>
      ))}
    </ul>
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
