import type { Both, LocalText } from '../../../../kernel/contract/local-text.ts';
import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import type { JobState } from '../../contract/jobs.ts';
import type { OwnRequest } from '../../contract/outside.ts';
import { outsideTexts } from './texts.ts';

/** The name of the body, in both languages as far as it has them. */
export function bodyOf({ zh, en }: LocalText): Both {
  return { zh: zh ?? en ?? '', en: en ?? zh ?? '' };
}

/** Whose turn it is, as a mark. */
export function TurnMark({
  reading,
  turn,
  state,
}: {
  reading: Reading;
  turn: OwnRequest['turn'];
  state: JobState;
}) {
  const lang = pageLang(reading);
  if (turn === 'you') return <span className="st st-mine">{outsideTexts.yours[lang]}</span>;
  if (turn === 'centre') return <span className="st st-on-time">{outsideTexts.centres[lang]}</span>;
  if (ended.has(state)) return <span className="st st-waiting">{outsideTexts.ended[lang]}</span>;
  return <span className="st st-done">{outsideTexts.over[lang]}</span>;
}

const ended: ReadonlySet<JobState> = new Set(['declined', 'cancelled']);
