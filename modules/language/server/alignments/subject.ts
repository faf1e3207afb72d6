import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import type { AlignmentTable, LanguageTables } from '../tables.ts';
import { visibleAlignments } from './policy.ts';

/** An alignment, as the search, the ledger and other modules know one. */
export const alignmentSubject: Subject = {
  kind: 'alignment',
  name: { zh: '文本对齐', en: 'Alignment' },
  link: (id) => `/translation/alignments/${id}`,
  visible: visibleAlignments,
  async titles(ctx, ids) {
    return new Map((await alignmentsOf(ctx, ids)).map((row) => [row.id, titleOf(row)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await alignmentsOf(ctx, ids);
    return rows.map((row) => ({
      id: row.id,
      title: titleOf(row),
      detail: null,
      words: [row.file_zh, row.file_en].filter((name) => name !== null),
    }));
  },
};

/** It is named once, in the language of whoever made it. */
function titleOf({ name }: AlignmentTable) {
  const han = /\p{Script=Han}/u.test(name);
  return { zh: han ? name : null, en: han ? null : name, how: 'recorded' as const };
}

async function alignmentsOf(ctx: Ctx, ids?: readonly string[]): Promise<AlignmentTable[]> {
  if (ids?.length === 0) return [];
  let found = tables<LanguageTables>(ctx)
    .selectFrom('language.alignment')
    .selectAll()
    .where('office', '=', ctx.office.code);
  if (ids) found = found.where('id', 'in', ids);
  return found.execute();
}
