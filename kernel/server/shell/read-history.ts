import { readHistory } from '../../contract/history.ts';
import type { Page } from '../../contract/page.ts';
import type { LedgerLine } from '../../contract/shell.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { implement } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { readLedgerOperation } from './read-ledger.ts';

/** The lines of a subject one may see; where its module keeps versions, with what each line changed. */
export const readHistoryOperation = implement(readHistory, async (ctx, { kind, subjectId: id, ...page }) => {
  const ref = { kind, id };
  if ((await seenSubjects(ctx, [ref])).size === 0) throw refuse('not-found');
  const lines = (await readLedgerOperation.run(ctx, { ...ref, ...page }, undefined)) as Page<LedgerLine>;
  const changes = (await ctx.house.subjects.get(kind)?.changes?.(ctx, id, lines.items)) ?? [];
  return { ...lines, items: lines.items.map((line, at) => ({ ...line, changes: changes[at] ?? [] })) };
});
