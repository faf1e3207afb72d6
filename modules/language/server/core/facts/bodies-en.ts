import { literally, type NameIndex } from './name-index.ts';
import type { BodyRow } from './name-reference.ts';
import { headNoun, phraseAt, withoutShortName } from './phrases-en.ts';

/** A body in English, the article before it apart. */
export interface EnBody {
  text: string;
  start: number;
  end: number;
  article: boolean;
  row?: BodyRow;
  /** The place a local organ is of, where it is said. */
  place?: string;
  /** True where only an abbreviation stands: `Chongqing FAO`. */
  short?: boolean;
}

interface Form {
  row: BodyRow;
  pattern: RegExp;
  /** A word that has to stand in the sentence before the pattern is tried. */
  key: string;
  short: boolean;
  /** Words of the name itself: what else is capitalised in it is its place. */
  words: Set<string>;
}

const levels =
  '(?:Municipal|Provincial|City|District|County|Prefectural|Prefecture|Autonomous (?:Region|Prefecture|County)|Regional|Local)';
const levelWord = new RegExp(`^(?:${levels}|Autonomous|Region|Province|Municipality)$`);
const opening =
  '(?!(?:Chinese|National|The|On|In|At|And|Of|For|From|To|By|With|As|During|After|Vice|Deputy|Chairman|Director|Member|Secretary|Mayor|Head|Leaders?|Standing|Committee)\\b)';
const capital = `${opening}[A-Z][\\w'’-]*`;
const place = `(?:${capital} ){0,2}?(?:${levels} )?`;
const made = new WeakMap<NameIndex, Form[]>();

/** The bodies of an English sentence: the known ones, and other names that end in a noun of a body. */
export function englishBodies(line: string, index: NameIndex): EnBody[] {
  const known = longestApart(formsOf(index).flatMap((form) => formIn(line, form)));
  const others = phrasesIn(line).filter((p) => !known.some((k) => k.start < p.end && p.start < k.end));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

function formIn(line: string, form: Form): EnBody[] {
  if (!line.includes(form.key)) return [];
  return [...line.matchAll(form.pattern)].map((m) => {
    const start = m.index + (m.groups?.['the']?.length ?? 0);
    const text = withoutShortName(line.slice(start, m.index + m[0].length));
    return {
      text,
      start,
      end: m.index + m[0].length,
      article: start > m.index,
      row: form.row,
      ...placeIn(text, form),
      ...(form.short ? { short: true } : {}),
    };
  });
}

function placeIn(text: string, { words }: Form): { place?: string } {
  const place = (text.match(/[A-Z][\w'’-]*/g) ?? []).map((word) => word.replace(/['’]s?$/, ''));
  const own = place.filter((word) => !words.has(word) && !levelWord.test(word));
  return own.length > 0 ? { place: own.join(' ') } : {};
}

function longestApart(found: EnBody[]): EnBody[] {
  const kept: EnBody[] = [];
  for (const body of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((k) => k.start < body.end && body.start < k.end)) kept.push(body);
  }
  return kept;
}

function phrasesIn(line: string): EnBody[] {
  const found: EnBody[] = [];
  for (const m of line.matchAll(/(?<![\w'’-])(?:[Tt]he )?(?=[A-Z])/g)) {
    const at = m.index + m[0].length;
    if (found.some((f) => f.end > at)) continue;
    const phrase = phraseAt(line, at);
    if (phrase && isBodyName(phrase.text)) found.push({ ...phrase, article: m[0] !== '' });
  }
  return found;
}

const postOf =
  /^(?:(?:Executive|Acting|Honorary|Vice|Deputy|Former|Party|Board) )*(?:Chair(?:man|woman|person)?|Director(?:[- ]General)?|Secretary(?:[- ]General)?|Mayor|Governor|Minister|President|Dean|Head|Manager|Principal|Ambassador|Consul(?:[- ]General)?|Board(?: of Directors)? of)\b/;

function isBodyName(text: string): boolean {
  // Chairman of Yunjiang Port Group is a post; the body in it is found by itself.
  if (postOf.test(text)) return false;
  const head = text.split(/ (?:of|for|to|in|with) /)[0]!;
  return /\s/.test(text) && (headNoun.test(head) || headNoun.test(text));
}

function formsOf(index: NameIndex): Form[] {
  const before = made.get(index);
  if (before) return before;
  const forms = index.reference.bodies.flatMap((row) => [
    ...row.en.map((en) => formOf(row, en, false)),
    ...(row.short ?? []).map((en) => formOf(row, en, true)),
  ]);
  made.set(index, forms);
  return forms;
}

function formOf(row: BodyRow, template: string, short: boolean): Form {
  const plain = template.replace(/\{P\}/g, ' ');
  const key = plain.split(/[\s,&]+|'s\b/).sort((a, b) => b.length - a.length)[0]!;
  const source = literally(template)
    .replace(/'/g, "['’]?")
    .replace(/,? (?:and|&) /g, ',? (?:and|&) ')
    .replace(/, /g, ',? ')
    .replace(/ of the /g, ' of the (?:\\d+(?:st|nd|rd|th) )?')
    .replace(/Cent(?:er|re)/g, 'Cent(?:er|re)')
    .replace(/ of /g, '(?: \\([A-Z]{2,}\\))? of ')
    .replace(
      / of \\\{P\\\}$/,
      ` of (?:the )?(?:${levels} )?${capital}(?: (?:Province|City|Municipality|District|County|Prefecture|(?:Uygur |Hui |Zhuang )?Autonomous (?:Region|Prefecture|County)))?`,
    )
    .replace(/^\\\{P\\\} /, place)
    .replace(/\\\{P\\\} ?/g, `(?:the )?${place}`);
  const words = new Set(plain.match(/[A-Z][\w-]*/g));
  return {
    row,
    words,
    pattern: new RegExp(`(?<![\\w'’-])(?<the>[Tt]he )?${source}(?![\\w-])`, 'g'),
    key,
    short,
  };
}
