import { commonRow } from '../../../kernel/contract/word-diff.ts';
import { taggedWords } from './tagged-words.ts';

/** A stretch of two texts that were written over the same one, and who changed it. */
export interface MergePiece {
  /** `meeting`: both changed it, and not alike. */
  by: 'nobody' | 'me' | 'them' | 'both' | 'meeting';
  mine: string;
  theirs: string;
}

/** Two texts joined. */
export interface MergedTexts {
  pieces: MergePiece[];
  /** With every change that one of the two made; where they meet, what both put in, else mine. */
  text: string;
  /** They meet nowhere. */
  clear: boolean;
}

/** Joins what two people made of the same text, word by word; tags stay whole. */
export function mergeTexts(texts: { base: string; mine: string; theirs: string }): MergedTexts {
  const base = taggedWords(texts.base);
  const mine = taggedWords(texts.mine);
  const theirs = taggedWords(texts.theirs);
  const inMine = new Map(commonRow(base, mine));
  const inTheirs = new Map(commonRow(base, theirs));
  const pieces: (MergePiece & Stretch)[] = [];
  const from = { base: 0, mine: 0, theirs: 0 };
  for (let at = 0; at <= base.length; at += 1) {
    const [here, there] =
      at < base.length ? [inMine.get(at), inTheirs.get(at)] : [mine.length, theirs.length];
    if (here === undefined || there === undefined) continue;
    add(pieces, {
      was: base.slice(from.base, at).join(''),
      mine: mine.slice(from.mine, here).join(''),
      theirs: theirs.slice(from.theirs, there).join(''),
    });
    if (at < base.length) add(pieces, { was: base[at]!, mine: base[at]!, theirs: base[at]! });
    Object.assign(from, { base: at + 1, mine: here + 1, theirs: there + 1 });
  }
  return {
    pieces: pieces.map(({ by, mine: my, theirs: their }) => ({ by, mine: my, theirs: their })),
    text: pieces.map(textOf).join(''),
    clear: pieces.every(({ by }) => by !== 'meeting'),
  };
}

interface Stretch {
  was: string;
  mine: string;
  theirs: string;
}

function add(pieces: (MergePiece & Stretch)[], stretch: Stretch): void {
  if (stretch.was + stretch.mine + stretch.theirs === '') return;
  const by = changedBy(stretch);
  const last = pieces.at(-1);
  if (by !== 'nobody' || last?.by !== 'nobody') pieces.push({ by, ...stretch });
  else for (const side of ['was', 'mine', 'theirs'] as const) last[side] += stretch[side];
}

function changedBy({ was, mine, theirs }: Stretch): MergePiece['by'] {
  if (mine === theirs) return mine === was ? 'nobody' : 'both';
  if (mine === was) return 'them';
  return theirs === was ? 'me' : 'meeting';
}

/** Where both only put something in, both of it stays. */
function textOf({ by, was, mine, theirs }: MergePiece & Stretch): string {
  if (by === 'meeting') return was === '' ? theirs + mine : mine;
  return by === 'them' ? theirs : mine;
}
