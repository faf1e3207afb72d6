import type { RepairContext } from '../context.ts';
import type { Sureness } from './apostrophe-proposal.ts';
import { follows, type Token } from './tokens.ts';

const PREPOSITION =
  /^(?:of|on|in|for|to|with|by|from|under|about|regarding|into|towards?|at|within|through|during|before|after|since|throughout|despite)$/;
const MOST_MODIFIERS = 5;

/** An office, organ, officer or its acronym in -s before what belongs to it: the Committees authority, FAOs staff. */
export function organNoun(row: Token[], i: number, context: RepairContext): Sureness | undefined {
  const token = row[i]!;
  const stem = token.text.slice(0, -1);
  if (!/[^s]s$/.test(token.text)) return undefined;
  if (/^\p{L}+[^aeiou]ys$/u.test(token.text)) return neverAPlural(row, i);
  const acronym = /^\p{Lu}{2,}$/u.test(stem);
  if (!acronym && !token.stemIsOrgan) return undefined;
  const possessed = possessedAfter(row, i);
  if (!possessed) return undefined;
  const phrase = phraseBefore(row, i);
  if (phrase.many) return undefined;
  const one = isOne(row, i, stem, phrase, context);
  // "upholding Party committees leadership": of one or of several, an apostrophe is missing before the noun.
  if (one === undefined) return possessed === 'certain' && isOwner(row, i, phrase) ? 'uncertain' : undefined;
  const capital = /^\p{Lu}/u.test(row[i + 1]!.text);
  return one === 'certain' && possessed === 'certain' && !capital ? 'certain' : 'uncertain';
}

/** Those who decide and own; parks and zones only lie somewhere: the national parks system. */
const OWNERS =
  /^(?:committee|commission|council|bureau|office|department|ministry|government|delegation|company|enterprise|university|association|federation|embassy|consulate|mayor|minister|president|premier|governor|director|ambassador|consul|secretary|secretary-general|director-general|province|municipality|country|nation)s$/i;
/** What several hold together is called after them without a possessive: the Ministers Meeting, a cities network. */
const HELD_TOGETHER =
  /^(?:meeting|summit|conference|forum|alliance|network|league|club|dialogue|roundtable|system|union|association|congress|affairs|day|week)s?$/i;

/** One of those that own, before a noun in lower case; with a capital only after an article. */
function isOwner(row: Token[], i: number, { article }: Phrase): boolean {
  const { text } = row[i]!;
  const next = row[i + 1]!;
  if (!OWNERS.test(text) || text === 'Nations' || HELD_TOGETHER.test(next.text)) return false;
  if (!/^\p{Ll}/u.test(next.text)) return false;
  return next.kind === 'noun' ? /^\p{Ll}/u.test(text) || article !== undefined : article !== undefined;
}

/** citys, countrys, Partys: the plural is written otherwise. */
function neverAPlural(row: Token[], i: number): Sureness | undefined {
  const next = row[i + 1];
  if (!row[i]!.stemIsOrgan) return undefined;
  return follows(next) && next.kind !== 'function' ? 'certain' : 'uncertain';
}

/** Whether what follows is possessed: a noun or adjective is, a word that is noun and verb may be. */
function possessedAfter(row: Token[], i: number): Sureness | undefined {
  const next = row[i + 1];
  if (!follows(next)) return undefined;
  const { kind } = next;
  if (kind === 'noun' || kind === 'adjective') return 'certain';
  if (kind === 'either') return closesPhrase(row, i) || isSubject(row[i + 2]) ? 'certain' : 'uncertain';
  return undefined;
}

/** `on the Offices work in 2024`: after a preposition no verb can come, so the word is a noun. */
function closesPhrase(row: Token[], i: number): boolean {
  const { opener, beforeOpener } = phraseBefore(row, i);
  const after = row[i + 2];
  const ends = !follows(after) || after.kind === 'function';
  if (!opener || !PREPOSITION.test(opener) || !ends) return false;
  return !(opener === 'of' && /s$/.test(beforeOpener ?? ''));
}

/** `the Governments support is steady`: before a finite verb the word is a noun. */
function isSubject(after: Token | undefined): boolean {
  return (
    follows(after) &&
    /^(?:is|are|was|were|has|have|had|will|would|should|can|could|may|must)$/.test(after.text)
  );
}

interface Phrase {
  /** Words between the article and the noun. */
  modifiers: string[];
  article?: string;
  /** The word before the phrase, and the one before that. */
  opener?: string;
  beforeOpener?: string;
  /** Whether the phrase speaks of several: two, all, Municipal and District Committees. */
  many: boolean;
}

function phraseBefore(row: Token[], i: number): Phrase {
  const phrase: Phrase = { modifiers: [], many: false };
  for (let k = i - 1; k >= 0 && i - k <= MOST_MODIFIERS + 1; k--) {
    const { text, kind, several } = row[k]!;
    if (row[k + 1]!.gap !== ' ') return phrase;
    if (/^\d/.test(text) || (several && text !== 'their')) return { ...phrase, many: true };
    if (/^(?:the|a|an|its|our|their|your|this|that|his|her)$/i.test(text)) {
      return {
        ...phrase,
        article: text,
        opener: row[k - 1]?.text.toLowerCase(),
        beforeOpener: row[k - 2]?.text,
      };
    }
    if (/^(?:and|or)$/.test(text)) return { ...phrase, many: phrase.modifiers.length > 0 };
    if (kind === 'function') return { ...phrase, opener: text.toLowerCase(), beforeOpener: row[k - 1]?.text };
    phrase.modifiers.unshift(text);
  }
  return phrase;
}

/** Whether the text knows one of the kind: it is unique, or the text has the same words in the singular. */
function isOne(
  row: Token[],
  i: number,
  stem: string,
  phrase: Phrase,
  context: RepairContext,
): Sureness | undefined {
  const use = context.english();
  const before = phrase.modifiers.at(-1) ?? phrase.article ?? '';
  if (
    context.words.uniqueBodies.some(
      (name) => `${before} ${stem}`.endsWith(name) || phraseEnds(phrase, stem, name),
    )
  )
    return 'certain';
  if (context.words.countableAcronyms.has(stem))
    return ['noun', 'adjective'].includes(row[i + 1]!.kind) ? 'uncertain' : undefined;
  const sameWords = before === '' ? 0 : use.pairs(before, stem);
  const proper = /^\p{Lu}/u.test(stem);
  if (sameWords > 0 && use.heads(stem) > 0 && (proper || phrase.article)) {
    return use.isPluralSomewhere(row[i]!.text) && !proper ? 'uncertain' : 'certain';
  }
  // `the Offices staff`, after one office was spoken of and never several: it is that office.
  const spokenOf =
    proper && phrase.article?.toLowerCase() === 'the' && phrase.modifiers.length === 0 && use.heads(stem) > 0;
  if (spokenOf && !use.isPluralSomewhere(row[i]!.text)) return 'certain';
  return proper && use.heads(stem) > 0 && (phrase.article || phrase.modifiers.length > 0)
    ? 'uncertain'
    : undefined;
}

function phraseEnds(phrase: Phrase, stem: string, name: string): boolean {
  return [...phrase.modifiers, stem].join(' ').endsWith(name);
}
