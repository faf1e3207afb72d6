import { sql } from 'kysely';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { DeskItem } from '../../../kernel/contract/shell.ts';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { DeskPart } from '../../../kernel/server/house/subject.ts';
import { statesUnderWork } from './core/case-state.ts';
import { saysOf } from './core/case-words.ts';
import { stageOf } from './core/stages.ts';
import { editionOf } from './editions.ts';
import { may, mayEnter, mayWork, visibleRow, worksFor } from './policy.ts';
import type { CaseRecord } from './queries.ts';
import { shippedServices } from './shipped.ts';
import type { HallTables } from './tables.ts';
import { titleOfCase } from './title-of-case.ts';

/** So many cases stand on a desk; the rest is in the list. */
const most = 30;

/** What of the hall waits on this person: assigned to him or her, or free and a step of his or hers. */
export async function hallDesk(ctx: Ctx): Promise<DeskPart> {
  if (mayWork(ctx.actor) !== true || ctx.actor.kind !== 'user')
    return { mine: [], others: [], open: 0, late: 0 };
  const rows = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    // Only states in which a step can be this person's: what is others' would crowd out what is not.
    .where('state', 'in', mayEnter(ctx.actor) === true ? ['submitted', 'in-hand'] : ['in-hand'])
    .where(visibleRow(ctx.actor))
    .where(sql<boolean>`(assigned_to is null or assigned_to = any(${worksFor(ctx.actor)}))`)
    .orderBy(sql`assigned_to is null`)
    .orderBy(sql`due_on nulls last`)
    .orderBy('id')
    .limit(200)
    .execute();
  const mine: DeskItem[] = [];
  for (const row of rows) {
    const stage = stageOf(await editionOf(ctx, row.service, row.edition), row.stage);
    const verb = row.state === 'submitted' ? 'accept' : 'advance';
    if (stage.kind !== 'external' && may(ctx.actor, verb, row, stage) === true)
      mine.push(itemOf(ctx, row, saysOf(row.state, stage), verb));
  }
  const { open, late } = await counts(ctx);
  return { mine: mine.slice(0, most), others: [], open, late };
}

function itemOf(ctx: Ctx, row: CaseRecord, says: Both, verb: keyof typeof stamps): DeskItem {
  const name = shippedServices.get(row.service)?.name ?? { zh: row.service, en: row.service };
  return {
    ref: { kind: 'hall-case', id: row.id },
    link: `/cases/${row.id}`,
    title: titleOfCase(row),
    what: { zh: `${name.zh}：${says.zh}`, en: `${name.en}: ${says.en}` },
    mark: row.due_on !== null && row.due_on < ctx.today ? 'late' : 'mine',
    due: row.due_on,
    since: row.changed_at.toISOString(),
    stamp: stamps[verb],
  };
}

const stamps = {
  accept: { zh: '待受', en: 'To accept' },
  advance: { zh: '待审', en: 'To review' },
} as const;

async function counts(ctx: Ctx): Promise<{ open: number; late: number }> {
  const { rows } = await sql<{ open: number; late: number }>`
    select count(*)::int as open, count(*) filter (where due_on < ${ctx.today})::int as late
    from service_hall.hall_case
    where office = ${ctx.office.code} and state in (${sql.join(statesUnderWork)})
      and ${visibleRow(ctx.actor)}`.execute(ctx.db);
  return rows[0]!;
}
