import { stopEnglish } from '../../align/stop-words.ts';
import { type TermToken, termTokens } from '../term-tokens.ts';
import { plainEnglishWords, verbStems, withinTerms } from './beside-terms.ts';
import { note, repeated, type Stretch } from './stretches.ts';

const mostWords = 8;

/** Phrases of English words that stand in several pairs and may be terms: no figures, no verb before them, no word that says nothing at either end. */
export function englishPhrases(texts: readonly string[], least: number): Stretch[] {
  const all = new Map<string, Stretch>();
  texts.forEach((text, n) => {
    const words = termTokens(text, 'en');
    for (let from = 0; from < words.length; from++) {
      if (!begins(words[from]!, text)) continue;
      let key = '';
      for (let to = from; to < words.length && to - from < mostWords; to++) {
        const word = words[to]!;
        if (!isWord(word) || (to > from && !joined(text, words[to - 1]!, word))) break;
        key += `${to > from ? ' ' : ''}${word.key}`;
        const said = text.slice(word.start, word.end).toLowerCase();
        if (ends(said) && !hyphen(text[word.end]))
          note(all, key, to - from + 1, { pair: n, start: words[from]!.start, end: word.end });
        else if (!withinTerms.has(said)) break;
      }
    }
  });
  return closed(repeated(all, least));
}

/** Without those that always stand in the same longer phrase. */
function closed(phrases: Stretch[]): Stretch[] {
  const byKey = new Map(phrases.map((phrase) => [phrase.key, phrase]));
  const parts = new Set<Stretch>();
  for (const longer of phrases) {
    const words = longer.key.split(' ');
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        const part = byKey.get(words.slice(from, to).join(' '));
        if (part && part !== longer && part.found.length === longer.found.length) parts.add(part);
      }
  }
  return phrases.filter((phrase) => !parts.has(phrase));
}

function hyphen(character: string | undefined): boolean {
  return character !== undefined && /[-‐‑]/.test(character);
}

function isWord({ key }: TermToken): boolean {
  return /^[\p{L}'’-]+$/u.test(key);
}

/** Nothing but a blank or a hyphen between them: quotation marks hold words apart here. */
function joined(text: string, one: TermToken, next: TermToken): boolean {
  return /^[\s\-‐‑]+$/u.test(text.slice(one.end, next.start));
}

function begins(word: TermToken, text: string): boolean {
  const said = text.slice(word.start, word.end).toLowerCase();
  return isWord(word) && !hyphen(text[word.start - 1]) && ends(said) && !verbStems.has(word.key);
}

function ends(said: string): boolean {
  return !stopEnglish.has(said) && !plainEnglishWords.has(said) && said.length > 1 && !isAdverb(said);
}

function isAdverb(said: string): boolean {
  return (
    /..ly$/.test(said) && !/^(?:famil|suppl|assembl|anomal|monopol|ital|repl|fl|butterfl|jul)y$/.test(said)
  );
}
