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
  const looks = looksOf(pieces, keys);
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

type Look = [string, { look?: XmlElement | undefined; size: number; longest?: number }];

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

/** How each text is set, as one text to compare by. Words of no script and blanks look like what is beside them. */
function keysOf(pieces: readonly Seen[], isChinese: boolean): (string | undefined)[] {
  const said = pieces.map((piece) => {
    if (piece.piece !== 'text') return undefined;
    const { words, look } = piece;
    if (words.trim() === '' && !showsBlanks(look)) return { properties: undefined, font: undefined };
    return { properties: propertiesOf(look), font: fontOf(look, words, isChinese) };
  });
  const near = <T>(values: (T | undefined)[], n: number): T | undefined =>
    values.slice(0, n).findLast((value) => value !== undefined) ??
    values.slice(n).find((value) => value !== undefined);
  const properties = said.map((one) => one?.properties);
  const fonts = said.map((one) => one?.font);
  return said.map((one, n) => {
    if (!one) return undefined;
    return `${one.properties ?? near(properties, n) ?? ''}/${one.font ?? near(fonts, n) ?? ''}`;
  });
}

/** How the words of each key are set: as the longest run of them. */
function looksOf(pieces: readonly Seen[], keys: readonly (string | undefined)[]): Map<string, Look[1]> {
  const looks = new Map<string, Look[1]>();
  pieces.forEach((piece, n) => {
    if (piece.piece !== 'text') return;
    const length = piece.words.trim().length;
    const known = looks.get(keys[n]!);
    if (!known) looks.set(keys[n]!, { look: piece.look, size: length, longest: length });
    else {
      known.size += length;
      if (length > known.longest!) Object.assign(known, { look: piece.look, longest: length });
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
