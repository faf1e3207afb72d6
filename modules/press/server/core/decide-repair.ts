import type { MadeRepair, ReleaseText } from '../../contract/text.ts';
import { replaceSpan } from './spans.ts';

/** Why a decision on a repair cannot be carried out. */
export type RepairFault = 'place-rewritten' | 'unknown';

/** The text with one repair made or left. Deciding the same again changes nothing. */
export function decideRepair(
  text: ReleaseText,
  n: number,
  decision: 'make' | 'leave',
): ReleaseText | RepairFault {
  const repair = text.repairs[n];
  if (!repair) return 'unknown';
  const status = decision === 'make' ? 'made' : 'left';
  if (repair.status === status) return text;
  const standing = repair.status === 'made' ? repair.fixed : repair.found;
  const wanted = decision === 'make' ? repair.fixed : repair.found;
  if (standing === wanted) return withRepair(text, n, { ...repair, status });
  if (!repair.place) return 'place-rewritten';
  const changed = replaceSpan(text, repair.place, wanted);
  const place = { ...repair.place, end: repair.place.start + wanted.length };
  return withRepair(changed, n, { ...repair, status, place });
}

function withRepair(text: ReleaseText, n: number, repair: MadeRepair): ReleaseText {
  return { ...text, repairs: text.repairs.map((other, m) => (m === n ? repair : other)) };
}
