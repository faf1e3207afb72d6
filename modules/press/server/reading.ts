import type { InputOf } from '../../../kernel/contract/operation.ts';
import { decode, readBilingual, TextRefusal } from '../../language/server/index.ts';
import type { draftRelease } from '../contract/release.ts';
import type { Link, MadeRepair, ReleaseText } from '../contract/text.ts';
import { refuse } from './refuse.ts';

/** One release, not a book: alignment is slow work and the server has other people waiting. */
export const longestText = 100_000;

export interface HandedIn {
  text: string;
  encoding: string;
}

/** The text somebody hands in, whichever way: pasted as one, as two, or as a file. Refused in plain words. */
export function handedInText(input: InputOf<typeof draftRelease>): HandedIn {
  if (input.file) return decoded(Buffer.from(input.file.base64, 'base64'));
  const parts = [input.text, input.zh, input.en].filter((part) => part?.trim());
  return decoded(Buffer.from(parts.join('\n'), 'utf8'));
}

function decoded(bytes: Uint8Array): HandedIn {
  return refused(() => decode(bytes, { limit: longestText }));
}

/** The text repaired, cut and aligned, ready to be a release's first version. */
export function readRelease(text: string): ReleaseText {
  const { sides, beads, repairs } = refused(() => readBilingual(text));
  return {
    zh: sides.zh.map(({ text: words, paragraph }) => ({ text: words, paragraph })),
    en: sides.en.map(({ text: words, paragraph }) => ({ text: words, paragraph })),
    links: beads.map((bead): Link => ({ ...bead, byHand: false, stale: [] })),
    repairs: repairs.map((repair): MadeRepair => ({ ...repair, status: repair.certain ? 'made' : 'asked' })),
  };
}

/** What the language module says no to becomes an answer of this one, in its words. */
function refused<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TextRefusal) throw refuse(error.code, { said: error.said });
    throw error;
  }
}
