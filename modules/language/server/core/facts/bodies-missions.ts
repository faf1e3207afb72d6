import type { Lexicon } from '../align/lexicon.ts';
import { foreignBefore } from './bodies-place.ts';
import type { ZhBody } from './body-words.ts';
import type { NameIndex } from './name-index.ts';

const MISSION = /驻\p{Script=Han}{1,8}?(大使馆|总领事馆|总领馆|领事馆|代表处)/gu;

/** Embassies and consulates, with the country that sent them where it is said: 诺兰德驻华大使馆. */
export function missionsIn(line: string, index: NameIndex, lexicon: Lexicon): ZhBody[] {
  return [...line.matchAll(MISSION)].map((m) => {
    const sender = foreignBefore(line, m.index, index, lexicon);
    const start = m.index - sender.length;
    const end = m.index + m[0].length;
    const words = [m[1] === '总领馆' ? '总领事馆' : m[1]!];
    return { text: line.slice(start, end), start, end, words, sender };
  });
}
