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

/**
 * A pattern of ICU, as SRX writes them, in the words of JavaScript (with its `u` flag); undefined where JavaScript
 * cannot say it. What only forbids going back (`++`, `(?>`) is left out: it changes how fast, hardly ever what.
 */
export function jsPattern(icu: string): string | undefined {
  const pattern = translated(icu);
  try {
    new RegExp(pattern, 'u');
    return pattern;
  } catch {
    // The answer is undefined: JavaScript does not take it.
    return undefined;
  }
}

function translated(icu: string): string {
  const [, flagged, rest] = /^(\(\?i\))?([\s\S]*)$/.exec(icu)!;
  let out = '';
  let inClass = false;
  for (let at = 0; at < rest!.length; ) {
    const piece = pieceAt(rest!.slice(at), inClass);
    out += piece.js;
    at += piece.length;
    if (piece.js === '[' || piece.js === '[^') inClass = true;
    else if (piece.js === ']') inClass = false;
  }
  return flagged ? `(?i:${out})` : out;
}

function pieceAt(rest: string, inClass: boolean): { js: string; length: number } {
  const escaped = long.exec(rest)?.[0];
  if (escaped) return { js: escapeInJs(escaped, inClass), length: escaped.length };
  if (inClass) {
    const alpha = /^\[:(\^?)(\w+):\]/.exec(rest);
    return alpha
      ? { js: property(`${alpha[1]}${alpha[2]}`, false), length: alpha[0].length }
      : { js: rest[0]!, length: 1 };
  }
  if (rest.startsWith('[^')) return { js: '[^', length: 2 };
  if (rest.startsWith('(?>')) return { js: '(?:', length: 3 };
  const counted = /^(?:[*+?]|\{\d+(?:,\d*)?\})(\+)?/.exec(rest);
  if (counted)
    return {
      js: counted[0].slice(0, counted[0].length - (counted[1]?.length ?? 0)),
      length: counted[0].length,
    };
  // Brackets that close nothing stand for themselves.
  return { js: /[\]}]/.test(rest[0]!) ? `\\${rest[0]}` : rest[0]!, length: 1 };
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
