import { workingDaysBetween } from '../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { namesOf } from '../../../kernel/server/person-names.ts';
import type { CaseRow } from '../contract/case.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import { saysOf } from './core/case-words.ts';
import { type Stage, stageOf, turnOf } from './core/stages.ts';
import { editionOf } from './editions.ts';
import type { CaseRecord } from './queries.ts';

/** Rows of a list, as the staff sees them. */
export async function presentRows(ctx: Ctx, rows: readonly CaseRecord[]): Promise<CaseRow[]> {
  const assignees = rows.flatMap(({ assigned_to: assigned }) => assigned ?? []);
  const [nameOf, calendar] = await Promise.all([namesOf(ctx, assignees), readCalendar(ctx)]);
  const editions = new Map<string, ServiceDefinition>();
  for (const { service, edition } of rows) {
    const key = `${service} ${edition}`;
    if (!editions.has(key)) editions.set(key, await editionOf(ctx, service, edition));
  }
  return rows.map((row) => {
    const definition = editions.get(`${row.service} ${row.edition}`)!;
    return {
      ...headOf(row, definition, stageOf(definition, row.stage)),
      title: { zh: row.title_zh, en: row.title_en, how: 'recorded' },
      people: row.people,
      assignedTo: row.assigned_to ? { userId: row.assigned_to, name: nameOf(row.assigned_to) } : null,
      due: row.due_on,
      provisional: row.due_provisional,
      daysLeft: row.due_on === null ? null : workingDaysBetween(calendar, ctx.today, row.due_on).count,
      paused: row.paused_since !== null,
      changedAt: row.changed_at.toISOString(),
    };
  });
}

/** What every look at a case begins with. */
export function headOf(row: CaseRecord, { name, family }: ServiceDefinition, stage: Stage) {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    service: { code: row.service, name, family },
    state: row.state,
    stage,
    turn: turnOf(row.state, stage),
    says: saysOf(row.state, stage),
    submittedAt: row.submitted_at?.toISOString() ?? null,
  };
}
