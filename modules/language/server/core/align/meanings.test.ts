import { describe, expect, it } from 'vitest';
import type { Lexicon } from './lexicon.ts';
import { meaningsOf } from './meanings.ts';
import { spelledAlike } from './spelled-alike.ts';

const entries = new Map([
  ['大怒', ['angry']],
  ['大', ['big; great']],
  ['怒', ['fury']],
]);
const lexicon: Lexicon = { has: (word) => entries.has(word), glosses: (word) => entries.get(word) ?? [] };

describe('meanings', () => {
  it('are those of the word, then those of its characters', () => {
    const meanings = meaningsOf('大怒', lexicon);
    expect([...meanings.keys()]).toEqual(['angry', 'big', 'great', 'fury']);
    expect(meanings.get('angry')).toBeGreaterThan(meanings.get('fury')!);
    expect(meanings.get('fury')).toBeGreaterThan(meanings.get('big')!);
  });

  it('of a Latin word or a single character are its own only', () => {
    expect(meaningsOf('oda', lexicon).size).toBe(0);
    expect([...meaningsOf('怒', lexicon).keys()]).toEqual(['fury']);
  });
});

describe('words of one root', () => {
  const alike = spelledAlike(['silent', 'silt', 'port', 'portabilities']);

  it('agree in five letters and are about as long', () => {
    expect(alike('silence')).toEqual(['silent']);
    expect(alike('portability')).toEqual(['portabilities']);
    expect(alike('porta')).toEqual([]);
    expect(alike('port')).toEqual([]);
  });
});
