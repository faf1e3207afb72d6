import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { placeOf } from './index/find-words.ts';
import { scored } from './score.ts';
import { readSegment, type TokenPlaces } from './segment.ts';

/** A stretch of a text: where it begins and where it ends, in UTF-16 units. */
export type Stretch = [start: number, end: number];

/** Where these words stand in a text one after another, in any form: as the concordance finds them. */
export function placesOfWords(words: string, text: string, lang: Lang): Stretch[] {
  const places: TokenPlaces = [];
  const query = scored(readSegment(words, lang));
  const side = scored(readSegment(text, lang, undefined, places));
  const length = query.to;
  const found: Stretch[] = [];
  if (length === 0) return found;
  for (let at = placeOf(query, side); at >= 0; at = placeOf(query, side, at + length))
    found.push([places[2 * at]!, places[2 * (at + length) - 1]!]);
  return found;
}
