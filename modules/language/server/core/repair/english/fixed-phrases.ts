import type { Sureness } from './apostrophe-proposal.ts';
import { follows, type Token } from './tokens.ts';
import type { WordLists } from './word-lists.ts';

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
export function fixedPhrase(row: Token[], i: number, lists: WordLists): Sureness | undefined {
  const token = row[i]!;
  const before = row[i - 1]?.text ?? '';
  const next = row[i + 1];
  if (/^peoples$/i.test(token.text)) return peoples(token.text, before, next, lists);
  // No word of English ends in three s: Congresss.
  if (/\p{L}{3}sss$/u.test(token.text)) return 'certain';
  if (NO_WORD.test(token.text)) return isJoined(next, row[i + 2]) ? 'certain' : noWord(token.text, next);
  if (!follows(next)) return undefined;
  if (token.text === 'Years' && before === 'New') return DAYS.test(next.text) ? 'certain' : 'uncertain';
  if (/^(?:Mother|Father|Valentine)s$/.test(token.text)) return next.text === 'Day' ? 'certain' : undefined;
  if (TIMES.test(token.text) && /^(?:this|last|next|each|every|the-same)$/i.test(before))
    return timesOwn(next);
  if (TIMES.test(token.text) && /^the$/i.test(before) && next.text === 'end') return 'certain';
  if (/^the$/i.test(before)) return ofOne(token, next);
  return undefined;
}

/** `Womens and Childrens`: two owners of one thing. */
function isJoined(next: Token | undefined, after: Token | undefined): boolean {
  return (
    follows(next) &&
    next.text === 'and' &&
    follows(after) &&
    /^(?:wo)?mens$|^childrens$/i.test(after.text.replace(/[’']/, ''))
  );
}

/** `the worlds largest`, `the worlds traders`, `the regions largest`: there is one world, and of a region one is largest. */
function ofOne(token: Token, next: Token): Sureness | undefined {
  if (/^worlds$/i.test(token.text)) {
    return SUPERLATIVE.test(next.text) || ['noun', 'adjective'].includes(next.kind) ? 'certain' : undefined;
  }
  return token.stemIsOrgan && /^\p{Ll}/u.test(token.text) && /^\p{Ll}{3,}est$/u.test(next.text)
    ? 'certain'
    : undefined;
}

function peoples(
  word: string,
  before: string,
  next: Token | undefined,
  lists: WordLists,
): Sureness | undefined {
  if (!follows(next) || MANY_PEOPLES.test(before) || next.kind === 'function') return undefined;
  const owned = next.text.replace(/sss$/, 'ss');
  if (lists.afterPeoples.has(word === 'Peoples' ? owned : owned.toLowerCase())) return 'certain';
  // `the peoples growing demand`: an adjective does not follow a plural of its own.
  if (word === 'peoples' && /^(?:the|our)$/i.test(before) && next.kind === 'adjective') return 'certain';
  if (lists.afterPeoples.has(next.text) || next.kind === 'noun') return 'uncertain';
  return undefined;
}

function noWord(word: string, next: Token | undefined): Sureness | undefined {
  if (follows(next) && next.text === 'rea') return undefined;
  if (/^tomorrows$/i.test(word)) return follows(next) && next.kind !== 'function' ? 'certain' : undefined;
  return follows(next) && next.kind !== 'function' ? 'certain' : 'uncertain';
}

/** `last years exports`, `this years Two Sessions`: after this, last or next there is one of them. */
function timesOwn(next: Token): Sureness | undefined {
  return next.kind === 'function' ? undefined : 'certain';
}
