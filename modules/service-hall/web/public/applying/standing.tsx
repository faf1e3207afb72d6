import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { instantWords } from '../../../../../kernel/contract/office-time.ts';
import { Part } from '../../../../../kernel/web/public/part.tsx';
import { type PublicOffice, pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { TrackedCase } from '../../../contract/portal.ts';
import { clockWords, dueWords, followTexts, nextWords, turnWords } from './follow-texts.ts';
import { applyTexts } from './texts.ts';

interface Props {
  office: PublicOffice;
  reading: Reading;
  of: Omit<TrackedCase, 'toCorrect'>;
  /** What is still owed after it was done: it comes next. */
  owed?: Both | null;
}

const marks = { applicant: 'st-mine', office: 'st-on-time', other: 'st-waiting', nobody: 'st-done' } as const;

/** How a case stands: in plain words, whose turn it is, how the clock runs, what comes next, what happened. */
export function Standing({ office, reading, of, owed }: Props) {
  const lang = pageLang(reading);
  const { turn, says, clock, decision, state, stages, history } = of;
  const due = clock && dueWords(lang, clock);
  return (
    <>
      <p className="own-turn">
        <span className={`st ${marks[turn]}`}>
          <Words reading={reading} of={turnWords[turn]} />
        </span>
      </p>
      <p className="own-says">
        <Lines reading={reading} of={says} />
      </p>
      <dl className="own-facts own-check">
        {clock && (
          <div>
            <dt>{followTexts.clock[lang]}</dt>
            <dd>{clockWords(lang, clock)}</dd>
          </div>
        )}
        {due && (
          <div>
            <dt>{followTexts.due[lang]}</dt>
            <dd>{due}</dd>
          </div>
        )}
        <div>
          <dt>{followTexts.next[lang]}</dt>
          <dd>
            <Lines reading={reading} of={owed ?? nextWords[state]} />
          </dd>
        </div>
        {decision && (
          <div>
            <dt>{followTexts.decision[lang]}</dt>
            <dd>
              <Lines reading={reading} of={decision} />
            </dd>
          </div>
        )}
      </dl>
      <Part reading={reading} id="where" title={followTexts.where}>
        <StageList reading={reading} of={of} stages={stages} />
      </Part>
      <Part reading={reading} id="history" title={followTexts.history}>
        <ol className="own-stages">
          {history.map(({ at, what }) => (
            <li key={`${at} ${what.zh}`} className="own-event">
              <time dateTime={at}>{instantWords(lang, office.timeZone, at)}</time>
              <span>{what[lang]}</span>
            </li>
          ))}
        </ol>
      </Part>
    </>
  );
}

function StageList({
  reading,
  of,
  stages,
}: {
  reading: Reading;
  of: Props['of'];
  stages: Props['of']['stages'];
}) {
  const lang = pageLang(reading);
  const passed = stages.filter(({ passes }) => passes !== 'no');
  const at = passed.findIndex(({ id }) => id === of.stage.id);
  const over = of.turn === 'nobody';
  return (
    <ol className="own-stages">
      {passed.map(({ id, name }, place) => {
        const past = place < at || (over && of.state === 'done');
        return (
          <li
            key={id}
            className={past ? 'past' : undefined}
            aria-current={place === at && !over ? 'step' : undefined}
          >
            <span className="n">{place + 1}</span>
            <span>
              {name[lang]}
              {past && (
                <span className="st st-done own-mark">
                  <span className="vh">{applyTexts.done[lang]}</span>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
