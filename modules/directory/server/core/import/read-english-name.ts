import { foldName, joinedReadings } from '../../../../../kernel/contract/chinese-names.ts';
import type { PersonName } from '../../../contract/person.ts';
import type { Lists } from './lists.ts';

type Half = NonNullable<PersonName['en']>;

/** The words before a surname that belong to it. */
const particle = /^(van|von|der|den|de|da|dos|di|du|la|le|del|al|el|bin|ben|ter|zu|af|av)$/i;

export interface EnglishRead {
  half: Half | null;
  /** Written given name first although the name is one of surname first. */
  turned?: boolean;
}

/**
 * Surname and given name of an English name: by a comma, by capitals, by the readings of the Chinese surname, or by
 * the order such names have. `half` is null where none of these tells.
 */
export function readEnglishName(
  text: string,
  { order, zh, sure }: { order: PersonName['order']; zh: PersonName['zh']; sure: boolean },
  { surnames }: Lists,
): EnglishRead {
  const [before, ...after] = text.split(/\s*[,，]\s*/).filter(Boolean);
  if (after.length === 1) return { half: { surname: cased(before!), given: cased(after[0]!) } };
  const words = text.split(/\s+/);
  if (words.length === 1) return { half: { surname: cased(text), given: '' } };
  const byCapitals = capitalSurname(words);
  if (byCapitals) return { half: byCapitals };
  const given = words.map(cased);
  if (order === 'given-first') return { half: givenFirst(given) };
  const readings = zh ? surnameReadings(zh.surname, surnames) : [];
  const length = zh && [...zh.surname].length > 1 && given.length > 2 ? 2 : 1;
  for (const taken of [1, length]) {
    if (readings.includes(foldName(given.slice(0, taken).join(''))))
      return { half: { surname: given.slice(0, taken).join(' '), given: given.slice(taken).join(' ') } };
  }
  const last = given.at(-1)!;
  if (readings.includes(foldName(last)))
    return { half: { surname: last, given: given.slice(0, -1).join(' ') }, turned: true };
  if (sure) return { half: { surname: given[0]!, given: given.slice(1).join(' ') } };
  return { half: null };
}

function surnameReadings(surname: string, surnames: Lists['surnames']): string[] {
  const listed = surnames.find(({ zh }) => zh === surname)?.pinyin ?? [];
  return [...listed.map(foldName), ...joinedReadings(surname)];
}

/** HALVAR Ingrid, Ingrid HALVAR, VAN DER BERG Jan: capitals at one end, and only there. */
function capitalSurname(words: string[]): Half | undefined {
  const loud = words.map((word) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word));
  const count = loud.filter(Boolean).length;
  if (count === 0 || count === words.length) return undefined;
  const atHead = loud.slice(0, count).every(Boolean);
  if (!atHead && !loud.slice(-count).every(Boolean)) return undefined;
  const surname = atHead ? words.slice(0, count) : words.slice(-count);
  const given = atHead ? words.slice(count) : words.slice(0, -count);
  return { surname: surname.map(cased).join(' '), given: given.join(' ') };
}

function givenFirst(words: string[]): Half {
  let at = words.length - 1;
  while (at > 1 && particle.test(words[at - 1]!)) at -= 1;
  return { surname: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** A word written in capitals throughout gets them only where a name begins; others stay as they are. */
function cased(word: string): string {
  if (word !== word.toUpperCase() || !/\p{Lu}{2}/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, head: string, letter: string) => head + letter.toUpperCase());
}
