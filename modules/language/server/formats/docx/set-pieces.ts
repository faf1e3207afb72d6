import type { XmlElement } from '../xml/xml-node.ts';
import { fontOf, propertiesOf, showsBlanks } from './run-look.ts';
import type { WordPiece } from './word-piece.ts';

/** Pieces with runs of one look joined, and those set unlike the rest held together. */
export type SetPiece =
  | { piece: 'words'; words: string }
  | { piece: 'look'; look: XmlElement | undefined; inner: SetPiece[] }
  | Extract<WordPiece, { piece: 'empty' | 'container' }>;

type Seen = Exclude<WordPiece, { piece: 'kept' }>;

/** Joins the runs of a paragraph, or of a link in it, that look alike; `base` is how most of its words are set. */
export function setPieces(
  level: readonly WordPiece[],
  isChinese: boolean,
): { set: SetPiece[]; base: XmlElement | undefined } {
  const pieces = emptiesJoined(level.filter((piece) => piece.piece !== 'kept'));
  const keys = keysOf(pieces, isChinese);
  const looks = looksOf(pieces, keys, isChinese);
  const base = [...looks].reduce((most, one) => (one[1].size > most[1].size ? one : most), [
    '',
    { size: -1 },
  ] as Look);
  const set: SetPiece[] = [];
  pieces.forEach((piece, n) => {
    const key = keys[n] ?? (piece.piece === 'empty' && keys[n - 1] === keys[n + 1] ? keys[n - 1] : undefined);
    if (piece.piece === 'empty' && key !== undefined) keys[n] = key;
    const last = set.at(-1);
    const isOwn = key !== undefined && key !== base[0];
    const list = !isOwn
      ? set
      : last?.piece === 'look' && keys[n - 1] === key
        ? last.inner
        : begun(set, looks.get(key)!);
    add(list, piece);
  });
  return { set, base: base[1].look };
}

type Look = [string, { look?: XmlElement | undefined; size: number; rank: number }];

function begun(set: SetPiece[], { look }: Look[1]): SetPiece[] {
  const inner: SetPiece[] = [];
  set.push({ piece: 'look', look, inner });
  return inner;
}

function add(list: SetPiece[], piece: Seen): void {
  const last = list.at(-1);
  if (piece.piece !== 'text') list.push(piece);
  else if (last?.piece === 'words') last.words += piece.words;
  else list.push({ piece: 'words', words: piece.words });
}

/** What a text is compared by: its properties and font; undefined is like whatever stands beside it. */
interface Setting {
  properties: string | undefined;
  font: string | undefined;
  /** Blanks in it are seen, so that blanks beside it are not of it. */
  shows: boolean;
}

/** How each text is set, as one text to compare by. Words of no script and blanks look like what is beside them. */
function keysOf(pieces: readonly Seen[], isChinese: boolean): (string | undefined)[] {
  const said = pieces.map((piece): Setting | undefined => {
    if (piece.piece !== 'text') return undefined;
    const { words, look } = piece;
    const shows = showsBlanks(look);
    const isBlank = words.trim() === '' && !shows;
    const properties = isBlank ? undefined : propertiesOf(look);
    return { properties, font: fontOf(look, words, isChinese), shows };
  });
  return said.map((one, n) => {
    if (!one) return undefined;
    const own = pieces[n] as Seen & { piece: 'text' };
    const properties = one.properties ?? beside(said, n, takesBlanks)?.properties ?? propertiesOf(own.look);
    return `${properties}/${one.font ?? beside(said, n, fontKnown)?.font ?? ''}`;
  });
}

function takesBlanks({ properties, shows }: Setting): boolean {
  return properties !== undefined && !shows;
}

function fontKnown({ font }: Setting): boolean {
  return font !== undefined;
}

/** The nearest text that fits, before or else behind. */
function beside(
  said: readonly (Setting | undefined)[],
  n: number,
  fits: (one: Setting) => boolean,
): Setting | undefined {
  const isOne = (one: Setting | undefined) => one !== undefined && fits(one);
  return said.slice(0, n).findLast(isOne) ?? said.slice(n + 1).find(isOne);
}

/** How the words of each key are set: as the longest run of them in the script of the paragraph. */
function looksOf(
  pieces: readonly Seen[],
  keys: readonly (string | undefined)[],
  isChinese: boolean,
): Map<string, Look[1]> {
  const looks = new Map<string, Look[1]>();
  pieces.forEach((piece, n) => {
    if (piece.piece !== 'text') return;
    const { words, look } = piece;
    const { length } = words.replace(/\s/g, '');
    const rank = fontOf(look, words, isChinese) === undefined ? 0 : length;
    const known = looks.get(keys[n]!);
    if (!known) looks.set(keys[n]!, { look, size: length, rank });
    else {
      known.size += length;
      if (rank > known.rank) Object.assign(known, { look, rank });
    }
  });
  return looks;
}

/** Marks next to each other are one tag, but for breaks: those end a segment. */
function emptiesJoined(pieces: readonly Seen[]): Seen[] {
  const joined: Seen[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (
      piece.piece === 'empty' &&
      last?.piece === 'empty' &&
      (piece.is === 'break') === (last.is === 'break')
    )
      joined[joined.length - 1] = { ...last, slices: [...last.slices, ...piece.slices] };
    else joined.push(piece);
  }
  return joined;
}
