import type { ReturnRow } from '../../../contract/file-copies.ts';
import { mergeTexts } from '../../../contract/merge-texts.ts';
import { longestText } from '../../../contract/segments.ts';
import { mendTags, tagFaults } from '../../../contract/tags.ts';

/** A row of a copy that came back. */
export interface CameBack {
  number: number;
  source: string;
  target: string;
  notes: string[];
}

/** What a segment said when the copy left. */
export interface LeftText {
  segment: string;
  target: string | null;
  notes: string[];
}

/** A segment as it stands now. */
export interface StandsNow {
  id: string;
  version: number;
  source: string;
  target: string | null;
  locked: boolean;
}

/** A row that brings something; who wrote here meanwhile is told by whoever knows the names. */
export type JudgedRow = Omit<ReturnRow, 'by'>;

/** What a row that came back would do to its segment; nothing where it says what it said, or what stands there. */
export function judgeReturn(
  row: CameBack,
  left: LeftText | undefined,
  now: StandsNow | undefined,
): JudgedRow | null {
  const comments = newNotes(row.notes, left?.notes ?? []);
  const [was, came, before] = [now?.target ?? '', row.target.trim(), (left?.target ?? '').trim()];
  const isSame = left !== undefined && (came === before || came === was.trim());
  if (isSame && comments.length === 0) return null;
  const found = {
    ...nothing,
    ...{ number: row.number, source: row.source, was, came, offered: came, comments },
  };
  if (!left || !now) return { ...found, state: 'unknown' };
  const at = { ...found, segment: { id: now.id, version: now.version }, source: now.source };
  if (plain(row.source) !== plain(now.source)) return { ...at, state: 'source', source: row.source };
  if (isSame) return { ...at, state: 'comment', offered: was };
  if (now.locked) return { ...at, state: 'locked' };
  if (came.length > longestText) return { ...at, state: 'long' };
  if (came === '')
    return { ...at, state: was.trim() === before ? 'emptied' : 'meanwhile', meets: was.trim() !== before };
  return { ...at, ...joined(now, before, came) };
}

const nothing = { segment: null, meets: false, tags: [] };

/** The text that came with what was written here since the copy left, and its tags in order. */
function joined(
  { source, target }: StandsNow,
  before: string,
  came: string,
): Pick<JudgedRow, 'state' | 'offered' | 'meets' | 'tags'> {
  const here = (target ?? '').trim();
  const isBoth = here !== before;
  const { text, clear } = isBoth
    ? mergeTexts({ base: before, mine: came, theirs: here })
    : { text: came, clear: true };
  const tags = tagFaults(source, text).map(({ tag }) => tag);
  const state = isBoth ? 'meanwhile' : tags.length > 0 ? 'tags' : 'change';
  if (text.length > longestText) return { state: 'long', offered: came, meets: false, tags: [] };
  return { state, offered: mendTags(source, text), meets: !clear, tags };
}

/** What was added to the notes, lines that follow each other together. */
function newNotes(notes: readonly string[], before: readonly string[]): string[] {
  const known = new Set(before.flatMap((note) => note.split('\n')).map((line) => line.trim()));
  return notes
    .map((note) =>
      note
        .split('\n')
        .filter((line) => line.trim() !== '' && !known.has(line.trim()))
        .join('\n')
        .trim(),
    )
    .filter((note) => note !== '');
}

/** Tables and other tools set spaces otherwise. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
