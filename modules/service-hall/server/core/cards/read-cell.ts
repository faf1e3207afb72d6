/** Cells of a return as clerks and ministries fill them. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';

/** What one economy's cell says: nothing, an answer, or something nobody can read. */
export type CellAnswer =
  | null
  | 'unread'
  | { verb: 'grant' | 'refuse'; on: IsoDate | null; validUntil: IsoDate | null };

const granted = /^(同意|批准|通过|是|√|✓|y|yes|g|granted|approved)$/i;
const refused = /^(不同意|未同意|拒绝|未批准|否|×|✗|x|n|no|r|refused|not granted|declined)$/i;
const still = /^(|-|–|—|待|等答复|未答复|pending|p|waiting)$/i;
const dayIn = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/g;

/** `同意`, `granted 2026-10-05`, `同意 2026-10-05 至 2028-01-01`, or a day alone, which is the day it was granted. */
export function readAnswer(text: string): CellAnswer {
  const plain = text.normalize('NFKC').trim();
  const days = [...plain.matchAll(dayIn)].map((found) => dayOf(found));
  const words = plain
    .replaceAll(dayIn, ' ')
    .replace(/[至到—–,，;；()（）]|\b(to|until|on)\b/gi, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  if (days.includes(null) || days.length > 2) return 'unread';
  const [on = null, validUntil = null] = days;
  if (refused.test(words)) return validUntil === null ? { verb: 'refuse', on, validUntil } : 'unread';
  if (granted.test(words) || (words === '' && on !== null)) return { verb: 'grant', on, validUntil };
  return still.test(words) && on === null ? null : 'unread';
}

/** Was it taken up by the ministry, or sent back? */
export function readOutcome(text: string): null | 'unread' | 'taken' | 'sent-back' {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  if (/^(受理|已受理|通过|同意|taken|accepted|ok)$/i.test(plain)) return 'taken';
  return /^(退回|退件|sent back|returned|rejected)$/i.test(plain) ? 'sent-back' : 'unread';
}

/** A day written year first; undefined where the cell is empty, null where it is no day. */
export function readDayCell(text: string): IsoDate | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  const found = [...plain.matchAll(dayIn)];
  return found.length === 1 && plain.replaceAll(dayIn, '').trim() === '' ? dayOf(found[0]!) : null;
}

function dayOf([, year, month, day]: RegExpMatchArray): IsoDate | null {
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const is = made.getUTCMonth() + 1 === Number(month) && made.getUTCDate() === Number(day);
  return is ? made.toISOString().slice(0, 10) : null;
}
