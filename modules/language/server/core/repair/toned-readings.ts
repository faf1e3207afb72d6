import { pinyin } from 'pinyin-pro';
import { simplifiedChar } from './script-tables.ts';

/** Readings in the neutral tone that lists of readings leave out. */
const NEUTRAL = new Map([
  ['子', 'zi'],
  ['么', 'me'],
  ['麼', 'me'],
  ['吗', 'ma'],
  ['嗎', 'ma'],
  ['呢', 'ne'],
  ['吧', 'ba'],
]);

const known = new Map<string, Set<string>>();

/** The readings of a character with tone marks, those of its simplified form and the neutral tone among them. */
function readingsOf(char: string): Set<string> {
  let readings = known.get(char);
  if (!readings) {
    const forms = new Set([char, simplifiedChar(char)]);
    readings = new Set(
      [...forms].flatMap((form) => [
        ...pinyin(form, { multiple: true, type: 'array' }).map(normal),
        ...(NEUTRAL.has(form) ? [NEUTRAL.get(form)!] : []),
      ]),
    );
    known.set(char, readings);
  }
  return readings;
}

/**
 * How many of the last characters of `before` a reading belongs to: the most whose readings, joined in order, give
 * it; 0 when none do.
 */
export function matchReading(before: string, reading: string): number {
  const chars = [...before];
  const spelt = normal(reading);
  for (let count = chars.length; count > 0; count--) {
    if (spells(chars.slice(-count), spelt)) return count;
  }
  return 0;
}

/** Whether a reading without a tone is one the character has, tones left aside: 们 men, 的 de, 绿 lv. */
export function isToneless(char: string, reading: string): boolean {
  const spelt = normal(reading).replace(/v|u:/g, 'ü');
  return [...readingsOf(char)].some((toned) => withoutTone(toned) === spelt);
}

function withoutTone(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}

function spells(chars: string[], spelt: string): boolean {
  const [first, ...rest] = chars;
  if (first === undefined) return spelt === '';
  return [...readingsOf(first)].some(
    (reading) => spelt.startsWith(reading) && spells(rest, spelt.slice(reading.length)),
  );
}

/** Joined, composed and without apostrophes or hyphens; ɡ of the phonetic alphabet is an ordinary g. */
function normal(reading: string): string {
  return reading
    .normalize('NFC')
    .replace(/[\s’'-]/g, '')
    .replace(/ɡ/g, 'g')
    .replace(/ɑ/g, 'a');
}
