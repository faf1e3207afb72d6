import type { Edit, ReleaseText } from '../../contract/text.ts';
import { replaceSpan } from './spans.ts';

/**
 * The text after a fix. Edits are carried out from the end of each sentence backwards, so that one does not move
 * the place of another. A fix makes the two sides agree: it leaves no side stale.
 */
export function applyEdits(text: ReleaseText, edits: readonly Edit[]): ReleaseText {
  const backwards = [...edits].sort((a, b) => b.sentence - a.sentence || b.start - a.start);
  return backwards.reduce((now, { text: by, ...at }) => replaceSpan(now, at, by), text);
}
