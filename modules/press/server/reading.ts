import type { InputOf } from '../../../kernel/contract/operation.ts';
import {
  type BilingualText,
  type DocumentText,
  decode,
  readBilingual,
  readDocument,
  TextRefusal,
} from '../../language/server/index.ts';
import type { draftRelease } from '../contract/release.ts';
import type { Link, MadeRepair, ReleaseText } from '../contract/text.ts';
import { tablesRead } from './core/place-read.ts';
import { refuse } from './refuse.ts';

/** One release, not a book: alignment is slow work and the server has other people waiting. */
export const longestText = 100_000;

/** The text somebody hands in, whichever way: pasted as one, as two, or as a file. Refused in plain words. */
export async function handedInText({ file, ...typed }: InputOf<typeof draftRelease>): Promise<DocumentText> {
  const parts = [typed.text, typed.zh, typed.en].filter((part) => part?.trim());
  try {
    return file
      ? await readDocument(Buffer.from(file.base64, 'base64'), { limit: longestText, name: file.name })
      : decode(Buffer.from(parts.join('\n'), 'utf8'), { limit: longestText });
  } catch (error) {
    return inOwnWords(error);
  }
}

/** The text repaired, cut and aligned, ready to be a release's first version. */
export function readRelease({ text, tables = [] }: DocumentText, oneLanguage: boolean): ReleaseText {
  const { sides, beads, repairs } = bilingual(text, oneLanguage);
  const read = {
    zh: sides.zh.map(({ text: words, paragraph }) => ({ text: words, paragraph })),
    en: sides.en.map(({ text: words, paragraph }) => ({ text: words, paragraph })),
    links: beads.map((bead): Link => ({ ...bead, byHand: false, stale: [] })),
    repairs: repairs.map((repair): MadeRepair => ({ ...repair, status: repair.certain ? 'made' : 'asked' })),
    images: [],
  };
  return { ...read, tables: tablesRead(read, tables) };
}

function bilingual(text: string, oneLanguage: boolean): BilingualText {
  try {
    return readBilingual(text, { oneLanguage });
  } catch (error) {
    return inOwnWords(error);
  }
}

/** What the language module says no to becomes an answer of this one, in its words. */
function inOwnWords(error: unknown): never {
  if (error instanceof TextRefusal) throw refuse(error.code, { said: error.said });
  throw error;
}
