import { pinyin } from 'pinyin-pro';
import { madeOnce } from './made-once.ts';

/**
 * The ways a run of simplified Han characters is read, syllable by syllable without tones: as ordinary words, as
 * a person's name (单 is Shan, 曾 is Zeng), and with ü written v, u and yu, as keyboards and passports have it.
 */
export const readingsOf = madeOnce(readRun, 2_000);

function readRun(run: string): string[][] {
  const plain = pinyin(run, { toneType: 'none', type: 'array', v: true });
  const asName = pinyin(run, { toneType: 'none', type: 'array', v: true, mode: 'surname' });
  const readings = new Map<string, string[]>();
  for (const syllables of [plain, asName]) {
    for (const u of syllables.some((s) => s.includes('v')) ? ['v', 'u', 'yu'] : ['v']) {
      const written = syllables.map((syllable) => syllable.replace('v', u));
      readings.set(written.join(' '), written);
    }
  }
  return [...readings.values()];
}

/** First letters of the syllables: 周静宜 is zjy. */
export function initialsOf(syllables: string[]): string {
  return syllables.map((syllable) => [...syllable][0] ?? '').join('');
}

/** How a text is read for sorting: `name` reads a surname at its head as a surname. */
export type SortedAs = 'text' | 'name';

/**
 * The key a list is sorted by, compared byte by byte (`collate "C"`): Chinese by pinyin, then tone, then character,
 * so that one surname stays together; Latin letters among them without case or accents. No database collation
 * sorts Chinese alike on every engine, so lists store this.
 */
export function sortKey(text: string, as: SortedAs = 'text'): string {
  const head = [...text.normalize('NFKC')].slice(0, 40).join('');
  return head
    .split(/(\p{Script=Han}+)/u)
    .map((piece) => (/^\p{Script=Han}/u.test(piece) ? hanKey(piece, as) : latinKey(piece)))
    .join('')
    .trim();
}

function hanKey(run: string, as: SortedAs): string {
  const syllables = pinyin(run, {
    toneType: 'num',
    type: 'array',
    surname: as === 'name' ? 'head' : 'off',
  });
  const chars = [...run];
  return syllables.map((syllable, i) => `${syllable.replace('ü', 'v')}${chars[i]} `).join('');
}

function latinKey(piece: string): string {
  const folded = piece.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trimStart();
}
