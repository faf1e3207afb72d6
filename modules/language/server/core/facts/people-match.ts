import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { Mention, NameText } from './name-text.ts';
import { nearOnOtherSide } from './name-text.ts';
import { type EnPair, runsOf } from './people-en.ts';

/** A Chinese name the English side spells. */
export interface SpeltName {
  /** The name in simplified characters. */
  name: string;
  surname: string;
  given: string;
  zh: Mention;
  en: Mention;
  /** How English writes it: as it should, given name first, in two words, or without its apostrophe. */
  form: 'usual' | 'reversed' | 'split' | 'apostrophe';
}

interface Reading {
  surname: string;
  given: string;
  form: SpeltName['form'];
}

/** Every pair of capitalised words that spells a name standing in the Chinese text, near it first, then anywhere. */
export function speltNames(text: NameText): SpeltName[] {
  return text.en.flatMap((line, sentence) => {
    const near = nearOnOtherSide(text, 'en', sentence);
    const found: SpeltName[] = [];
    for (const run of [...runsOf(line, sentence, 3), ...runsOf(line, sentence, 2)]) {
      if (found.some((f) => f.en.start < run.end && run.start < f.en.end)) continue;
      const name = firstSpelt(text, run, near);
      if (name) found.push(name);
    }
    return found;
  });
}

function firstSpelt(text: NameText, run: EnPair, near: number[]): SpeltName | undefined {
  for (const reading of readingsOfRun(run)) {
    const hit = findInChinese(text, reading, near);
    if (hit)
      return {
        ...hit,
        en: run,
        form: lacksApostrophe(hit.given, reading, run) ? 'apostrophe' : reading.form,
      };
  }
  return undefined;
}

/** Li Xian for 李西安: without the mark the two syllables read as one. */
function lacksApostrophe(given: string, reading: Reading, run: EnPair): boolean {
  const [first, second] = [...given];
  if (reading.form !== 'usual' || !second || /['’-]/.test(run.text)) return false;
  return joinedReadings(second).some(
    (s) => /^[aeo]/.test(s) && joinedReadings(first!).some((f) => f + s === reading.given),
  );
}

/** Which words could be the surname and which the given name. */
function readingsOfRun({ words }: EnPair): Reading[] {
  const [a, b, c] = words as [string, string, string?];
  if (c !== undefined) return [{ surname: a, given: b + c, form: 'split' }];
  return [
    { surname: a, given: b, form: 'usual' },
    { surname: b, given: a, form: 'reversed' },
  ];
}

function findInChinese(
  text: NameText,
  reading: Reading,
  near: number[],
): Omit<SpeltName, 'en' | 'form'> | undefined {
  const rows = text.index.surnamesSpelt.get(reading.surname) ?? [];
  if (rows.length === 0) return undefined;
  const far = reading.form === 'usual' && reading.given.length > 3 ? text.zh.keys() : [];
  for (const sentence of [...near, ...far]) {
    const line = text.zh[sentence]!;
    for (const row of rows) {
      for (let at = line.indexOf(row.zh); at >= 0; at = line.indexOf(row.zh, at + 1)) {
        const given = givenAt(line, at + row.zh.length, reading);
        if (!given) continue;
        const end = at + row.zh.length + given.length;
        const name = line.slice(at, end);
        return { name, surname: row.zh, given, zh: { sentence, start: at, end, text: name } };
      }
    }
  }
  return undefined;
}

/** The one or two characters here that read as the given name. */
function givenAt(line: string, start: number, reading: Reading): string | undefined {
  // A reversed or divided name is believed only with a given name of two characters: one is too easily found.
  for (const size of reading.form === 'usual' ? [2, 1] : [2]) {
    const given = line.slice(start, start + size);
    if (
      given.length === size &&
      /^\p{Script=Han}+$/u.test(given) &&
      joinedReadings(given).includes(reading.given)
    )
      return given;
  }
  return undefined;
}

/** Folded spellings a Chinese name may have, surname and given name apart. */
export function expectedSpellings(
  text: NameText,
  surname: string,
  given: string,
): { surname: string[]; given: string[] } {
  const row = text.index.surnames.get(surname);
  return { surname: (row?.pinyin ?? []).map(foldName), given: joinedReadings(given) };
}
