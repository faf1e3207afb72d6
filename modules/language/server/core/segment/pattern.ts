import { anyCase, anyCaseRange } from './any-case.ts';
import { boundedPattern, type PatternPiece } from './bounded.ts';

/** What SRX writes as ICU does and JavaScript says otherwise. */
const escapes: Record<string, [outside: string, inClass: string]> = {
  h: ['[\\t\\p{Zs}]', '\\t\\p{Zs}'],
  Z: ['$', '$'],
  z: ['$', '$'],
  A: ['^', '^'],
};
const syntax = /[\^$\\.*+?()[\]{}|/]/;
const letterEscape = /[a-zA-Z0-9]/;
/** Escapes of more than one character, in either dialect. */
const long =
  /^\\(?:[pP]\{\^?[\w= -]+\}|x\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|k<\w+>|Q[\s\S]*?(?:\\E|$)|[\s\S])/;

/** Longer than any list of abbreviations. */
const longestPattern = 20_000;

/**
 * A pattern of ICU, as SRX writes them, in the words of JavaScript (with its `u` flag), bounded so that it cannot run
 * away; undefined where JavaScript cannot say it. What only forbids going back (`++`, `(?>`) is left out: it changes
 * how fast, hardly ever what.
 */
export function jsPattern(icu: string): string | undefined {
  const pattern = icu.length > longestPattern ? undefined : boundedPattern(piecesOf(icu));
  if (pattern === undefined) return undefined;
  try {
    new RegExp(pattern, 'u');
    return pattern;
  } catch {
    // The answer is undefined: JavaScript does not take it.
    return undefined;
  }
}

/** An open group: how many more flags have opened in it, which end with it, and whether either case will do. */
interface Group {
  flagged: number;
  anyCase: boolean;
}

function piecesOf(icu: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  const groups: Group[] = [{ flagged: 0, anyCase: false }];
  let inClass = false;
  for (let at = 0; at < icu.length; ) {
    const rest = icu.slice(at);
    const here = groups.at(-1) ?? { flagged: 0, anyCase: false };
    const flags = inClass ? null : /^\(\?([ims]*-?[ims]*)([:)])/.exec(rest);
    if (flags && flags[0] !== '(?:') {
      const { js, anyCase: either = here.anyCase } = flagsOf(flags[1]!);
      pieces.push({ piece: 'open', js });
      if (flags[2] === ':') groups.push({ flagged: 0, anyCase: either });
      else Object.assign(here, { flagged: here.flagged + 1, anyCase: either });
      at += flags[0].length;
      continue;
    }
    const { one, length } = pieceAt(rest, inClass, here.anyCase);
    if (one.piece === 'open') groups.push({ flagged: 0, anyCase: here.anyCase });
    if (one.piece === 'close') pieces.push(...closes(groups.pop()?.flagged ?? 0));
    if (one.piece === 'atom' && (one.js === '[' || one.js === '[^')) inClass = true;
    else if (one.piece === 'atom' && one.js === ']') inClass = false;
    pieces.push(one);
    at += length;
  }
  return [...pieces, ...closes(groups[0]?.flagged ?? 0)];
}

/** Either case is written out: told by a flag inside a pattern, the engine has been seen to miss the other one. */
function flagsOf(said: string): { js: string; anyCase?: boolean } {
  const [on = '', off = ''] = said.split('-');
  const rest = (flags: string) => flags.replaceAll('i', '');
  const js = `(?${rest(on)}${rest(off) ? `-${rest(off)}` : ''}:`;
  if (off.includes('i')) return { js, anyCase: false };
  return on.includes('i') ? { js, anyCase: true } : { js };
}

function closes(times: number): PatternPiece[] {
  return Array.from({ length: times }, () => ({ piece: 'close', js: ')' }));
}

function pieceAt(rest: string, inClass: boolean, either: boolean): { one: PatternPiece; length: number } {
  const atom = (js: string, length = js.length) => ({ one: { piece: 'atom' as const, js }, length });
  const plain = () => {
    const letter = String.fromCodePoint(rest.codePointAt(0)!);
    return atom(either ? anyCase(letter, inClass) : letter, letter.length);
  };
  const escaped = long.exec(rest)?.[0];
  if (escaped) return atom(escapeInJs(escaped, inClass), escaped.length);
  if (inClass) {
    const alpha = /^\[:(\^?)(\w+):\]/.exec(rest);
    if (alpha) return atom(property(`${alpha[1]}${alpha[2]}`, false), alpha[0].length);
    const range = either ? /^(\p{L})-(\p{L})/u.exec(rest) : null;
    return range ? atom(anyCaseRange(range[1]!, range[2]!), range[0].length) : plain();
  }
  if (rest.startsWith('[')) return atom(rest.startsWith('[^') ? '[^' : '[');
  const group = /^\((?:\?(?:>|[:=!]|<[=!]|<\w+>))?/.exec(rest)?.[0];
  if (group) return { one: { piece: 'open', js: group === '(?>' ? '(?:' : group }, length: group.length };
  if (rest.startsWith(')')) return { one: { piece: 'close', js: ')' }, length: 1 };
  if (rest.startsWith('|')) return { one: { piece: 'or', js: '|' }, length: 1 };
  const counted = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})([+?]?)/.exec(rest);
  if (counted) return { one: timesOf(counted), length: counted[0].length };
  // Brackets that close nothing stand for themselves.
  return /[\]}]/.test(rest[0]!) ? atom(`\\${rest[0]}`, 1) : plain();
}

function timesOf([, sign, least, comma, most, how]: RegExpExecArray): PatternPiece {
  const lazy = how === '?';
  if (sign) return { piece: 'times', least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, lazy };
  const from = Number(least);
  return { piece: 'times', least: from, most: !comma ? from : most ? Number(most) : Infinity, lazy };
}

function escapeInJs(escaped: string, inClass: boolean): string {
  const kind = escaped[1]!;
  if (kind === 'p' || kind === 'P') return property(escaped.slice(3, -1), kind === 'P');
  if (escaped.startsWith('\\x{')) return `\\u{${escaped.slice(3, -1)}}`;
  if (kind === 'Q') return quoted(escaped.slice(2).replace(/\\E$/, ''));
  const said = escapes[kind];
  if (said) return said[inClass ? 1 : 0];
  if (escaped.length > 2 || letterEscape.test(kind) || syntax.test(kind)) return escaped;
  return inClass && kind === '-' ? escaped : kind;
}

function quoted(text: string): string {
  return [...text].map((char) => (syntax.test(char) ? `\\${char}` : char)).join('');
}

const posix: Record<string, string> = {
  alpha: 'Alphabetic',
  upper: 'Uppercase',
  lower: 'Lowercase',
  digit: 'Nd',
  punct: 'P',
  space: 'White_Space',
};

/** A property by any of the names ICU takes: a category, a script with or without `Is`, a class of POSIX. */
function property(named: string, negated: boolean): string {
  const isNot = negated !== named.startsWith('^');
  const name = named.replace(/^\^/, '').trim();
  const bare = name.replace(/^Is/, '');
  const known = [posix[name.toLowerCase()], name, bare, `Script=${bare}`].find(
    (candidate) => candidate !== undefined && isProperty(candidate),
  );
  return `\\${isNot ? 'P' : 'p'}{${known ?? name}}`;
}

function isProperty(name: string): boolean {
  try {
    new RegExp(`\\p{${name}}`, 'u');
    return true;
  } catch {
    // The answer is no: there is no such property.
    return false;
  }
}
