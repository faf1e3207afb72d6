import { fill } from '../../contract/errors.ts';
import type { Both } from '../../contract/local-text.ts';
import type { House } from '../house/house.ts';
import type { LetterLine } from './write-letter.ts';

/** The mail that joins several notices, among the kinds of notice. */
export const digestTemplate = 'digest';
export const digestName: Both = { zh: '未读汇总', en: 'Digest of what is unread' };

const exampleWho: Both = { zh: '沈若兰', en: 'Shen Ruolan' };
const exampleTitles: readonly Both[] = [
  { zh: '云江港开通新航线', en: 'Yunjiang Port Opens a New Shipping Line' },
  { zh: '港口城市论坛在云江举行', en: 'Port Cities Forum Held in Yunjiang' },
  { zh: '布伦港市代表团来访', en: 'Delegation from Brennhaven Visits' },
];

/** The sentence of a kind of notice with a made-up person and title. */
export function exampleSays(says: Both, which = 0): Both {
  return fill(says, { who: exampleWho, title: exampleTitles[which % exampleTitles.length]! });
}

/** Lines of an example of a mail: of one kind of notice, or of a digest. None where there is no such kind. */
export function exampleLines(house: House, template: string | null, now: Date): LetterLine[] {
  const kinds = [...house.notices].filter(([kind]) => template === digestTemplate || kind === template);
  return kinds.slice(0, 3).map(([, { says }], index) => ({
    says: exampleSays(says, index),
    link: '/notices',
    at: new Date(now.getTime() - index * 40 * 60_000),
  }));
}
