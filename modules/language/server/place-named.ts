import type { Both } from '../../../kernel/contract/local-text.ts';
import { loadReference } from './reference.ts';

let found: Map<string, Both> | undefined;

/** The Chinese province or city an English name is of, where it is a listed one: 重庆 of "Chongqing Municipal …". */
export function placeNamed(en: string): Both | null {
  found ??= chinesePlaces();
  // Longer names first: Inner Mongolia is two words.
  const words = en.split(/[^\p{L}'’]+/u).map((word) => word.replace(/['’]s$/, ''));
  for (const size of [3, 2, 1])
    for (let n = 0; n + size <= words.length; n++) {
      const place = found.get(words.slice(n, n + size).join(' '));
      if (place) return place;
    }
  return null;
}

function chinesePlaces(): Map<string, Both> {
  const rows = loadReference().places.filter(({ kind }) => kind === 'province' || kind === 'city');
  return new Map(rows.flatMap(({ zh, en }) => en.map((name) => [name, { zh: zh[0]!, en: name }] as const)));
}
