import type { Ctx } from '../../../kernel/server/context.ts';
import { indexSubjects } from '../../../kernel/server/search/index-subjects.ts';
import { titleOf } from './core/title.ts';
import type { CaseRecord, PersonRecord } from './queries.ts';
import { writeStep } from './step.ts';

/** People of a case changed: what it is called, and found by, changes with them. */
export async function writeTitle(
  ctx: Ctx,
  row: CaseRecord,
  people: readonly PersonRecord[],
  entered: { person: string; fields: readonly string[] } | null = null,
): Promise<CaseRecord> {
  const title = titleOf(people, row.contact_name);
  const written = await writeStep(
    ctx,
    row,
    { title_zh: title.zh, title_en: title.en, people: people.length },
    { verb: 'service-hall.case-filled', data: { people: people.length, ...entered } },
  );
  if (row.number !== null) await indexSubjects(ctx, 'hall-case', [row.id]);
  return written;
}
