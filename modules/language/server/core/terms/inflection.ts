import { irregular } from '../align/irregular-forms.ts';
import { stem } from '../align/stem.ts';

/** British spellings under their American ones, so that either finds the other. */
const SPELLINGS: [RegExp, string][] = [
  [/(?<=..)is(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'iz$1'],
  [/(?<=[bdlnv])our(?=s$|ed$|ing$|able$|hood|ly$|$)/, 'or'],
  [/(?<=..)tre(s?)$/, 'ter$1'],
  [/(?<=progr)amme(s?)$/, 'am$1'],
  [/^(def|off|lic)en[cs]e(s?)$/, '$1ense$2'],
];

/** The word in lower case, without possessive and full stops, in one spelling. */
export function plainEnglish(word: string): string {
  const bare = word
    .replace(/^(\p{Lu}[\p{Lu}\d]+)s$/u, '$1')
    .replace(/^&$/, 'and')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/'s$|\./g, '');
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), bare);
}

/** The key under which all forms of an English word are looked for. */
export function keyOfEnglish(word: string): string {
  const plain = plainEnglish(word);
  return /\d/.test(plain) ? plain : stem(plain);
}

const known = new Map<string, ReadonlySet<string>>();

/** Whether two words are forms of one: city and cities, build and built; not plan and plane, friend and friendly. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [plainEnglish(one), plainEnglish(other)];
  if (a === b) return true;
  const bases = basesOf(a);
  return [...basesOf(b)].some((base) => bases.has(base));
}

/** What a word may be a form of, itself included. */
function basesOf(word: string): ReadonlySet<string> {
  const before = known.get(word);
  if (before) return before;
  const bases = new Set([word, ...regularBases(word)]);
  const home = irregular.get(word);
  if (home) bases.add(home);
  if (known.size > 50_000) known.clear();
  known.set(word, bases);
  return bases;
}

function regularBases(word: string): string[] {
  const ies = /^(.{2,})i(?:es|ed|er|est)$/.exec(word);
  if (ies) return [`${ies[1]}y`];
  const plural = /^(.{2,}[^siu])s$/.exec(word);
  const sibilant = /^(.+(?:sh|ch|ss|x|z|s|o))es$/.exec(word);
  const tense = /^(.{2,})(?:ed|ing)$/.exec(word);
  const rest = tense?.[1];
  return [
    ...(plural ? [plural[1]!] : []),
    ...(sibilant ? [sibilant[1]!] : []),
    ...(rest ? [rest, `${rest}e`, ...(/([bdgklmnprt])\1$/.test(rest) ? [rest.slice(0, -1)] : [])] : []),
  ];
}
