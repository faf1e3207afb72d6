import type { Sureness } from './apostrophe-proposal.ts';
import { follows, type Token } from './tokens.ts';
import { wordClass } from './word-class.ts';
import { AFTER_PEOPLES, ORGAN_NOUNS } from './word-lists.ts';

/** Peoples of the earth, of whom there are many: Indigenous Peoples Forum. */
const MANY_PEOPLES =
  /^(?:indigenous|tribal|african|human|two|both|all|many|various|other|different|our|their|and|these|those)$/i;
/** No English word ends so without an apostrophe. */
const NO_WORD = /^(?:women|men|children|today|yesterday|tomorrow|tonight)s$/i;
const TIMES = /^(?:year|month|week|quarter|decade|century)s$/;
const DAYS =
  /^(?:day|eve|greetings?|reception|message|speech|address|holidays?|resolutions?|party|concert|gala|dinner|banquet|cards?|gifts?)$/i;
const SUPERLATIVE =
  /^(?:first|second|third|fourth|fifth|largest|biggest|most|least|leading|top|only|highest|longest|tallest|oldest|best|fastest|busiest|newest|richest|poorest|\p{Ll}+est)$/u;

/** Possessives known by the words themselves: People’s Congress, Women’s Federation, today’s, last year’s. */
export function fixedPhrase(row: Token[], i: number): Sureness | undefined {
  const token = row[i]!;
  const before = row[i - 1]?.text ?? '';
  const next = row[i + 1];
  if (/^peoples$/i.test(token.text)) return peoples(token.text, before, next);
  if (NO_WORD.test(token.text)) return noWord(token.text, next);
  if (!follows(next)) return undefined;
  if (token.text === 'Years' && before === 'New') return DAYS.test(next.text) ? 'certain' : 'uncertain';
  if (/^(?:Mother|Father|Valentine)s$/.test(token.text)) return next.text === 'Day' ? 'certain' : undefined;
  if (TIMES.test(token.text) && /^(?:this|last|next|each|every|the-same)$/i.test(before))
    return timesOwn(next);
  if (/^the$/i.test(before)) return ofOne(token.text, next.text);
  return undefined;
}

/** `the worlds largest`, `the worlds traders`, `the regions largest`: there is one world, and of a region one is largest. */
function ofOne(word: string, next: string): Sureness | undefined {
  if (/^worlds$/i.test(word)) {
    return SUPERLATIVE.test(next) || ['noun', 'adjective'].includes(wordClass(next)) ? 'certain' : undefined;
  }
  return ORGAN_NOUNS.has(word.slice(0, -1)) && /^\p{Ll}{3,}est$/u.test(next) ? 'certain' : undefined;
}

function peoples(word: string, before: string, next: Token | undefined): Sureness | undefined {
  if (!follows(next) || MANY_PEOPLES.test(before) || wordClass(next.text) === 'function') return undefined;
  if (AFTER_PEOPLES.has(word === 'Peoples' ? next.text : next.text.toLowerCase())) return 'certain';
  // `the peoples growing demand`: an adjective does not follow a plural of its own.
  if (word === 'peoples' && /^(?:the|our)$/i.test(before) && wordClass(next.text) === 'adjective')
    return 'certain';
  if (AFTER_PEOPLES.has(next.text) || wordClass(next.text) === 'noun') return 'uncertain';
  return undefined;
}

function noWord(word: string, next: Token | undefined): Sureness | undefined {
  if (follows(next) && next.text === 'rea') return undefined;
  if (/^tomorrows$/i.test(word))
    return follows(next) && wordClass(next.text) !== 'function' ? 'certain' : undefined;
  return follows(next) && wordClass(next.text) !== 'function' ? 'certain' : 'uncertain';
}

/** `last years exports`, `this years Two Sessions`: after this, last or next there is one of them. */
function timesOwn(next: Token): Sureness | undefined {
  return wordClass(next.text) === 'function' ? undefined : 'certain';
}
