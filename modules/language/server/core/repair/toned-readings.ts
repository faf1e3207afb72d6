import { pinyin } from 'pinyin-pro';
import { simplifiedChar } from './script-tables.ts';

const known = new Map<string, Set<string>>();

/** The readings of a character with tone marks, those of its simplified form and the neutral tone among them. */
function readingsOf(char: string): Set<string> {
  let readings = known.get(char);
  if (!readings) {
    const forms = new Set([char, simplifiedChar(char)]);
    readings = new Set(
      [...forms].flatMap((form) => pinyin(form, { multiple: true, type: 'array' }).map(normal)),
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
