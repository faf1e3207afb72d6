import { sql } from 'kysely';
import { type DeskItem, readDesk } from '../../contract/shell.ts';
import { type WorkingCalendar, workingDaysBetween, yearOf } from '../../contract/working-days.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import type { Ctx } from '../context.ts';
import type { DeskPart, Subject } from '../house/subject.ts';
import { implement } from '../operation.ts';

interface Part extends DeskPart {
  subject: Subject;
  module: string;
}

/** The desk: every division's part of it, what is overdue first. */
export const readDeskOperation = implement(readDesk, async (ctx) => {
  const parts: Part[] = [];
  for (const subject of ctx.house.subjects.values()) {
    if (subject.desk) parts.push({ ...(await subject.desk(ctx)), subject, module: subject.module });
  }
  const calendar = await readCalendar(ctx);
  const counted = (items: DeskItem[]) => inOrder(items).map((item) => withDaysLeft(ctx, calendar, item));
  return {
    today: ctx.today,
    mine: counted(parts.flatMap((part) => part.mine)),
    others: counted(parts.flatMap((part) => part.others)),
    divisions: divisionsOf(ctx, parts),
    ledger: await ledgerHead(ctx),
  };
});

/** How many working days are left, where the day is near enough for that to be asked. */
function withDaysLeft(ctx: Ctx, calendar: WorkingCalendar, item: DeskItem): DeskItem {
  const { due } = item;
  if (due === null || due < ctx.today || yearOf(due) > yearOf(ctx.today) + 1) return item;
  return { ...item, workingDaysLeft: workingDaysBetween(calendar, ctx.today, due) };
}

/** Overdue first, then by the day it is due, then what has waited longest; without a day comes last. */
function inOrder(items: DeskItem[]): DeskItem[] {
  const urgency = (item: DeskItem) =>
    [item.mark === 'late' ? '0' : '1', item.due ?? '9999', item.since ?? '9999', item.ref.id].join(' ');
  return items.toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : 1));
}

function divisionsOf(ctx: Ctx, parts: Part[]) {
  return ctx.house.modules.flatMap((module) => {
    const own = parts.filter((part) => part.module === module.id);
    if (own.length === 0) return [];
    const sum = (count: (part: Part) => number) => own.reduce((total, part) => total + count(part), 0);
    const first = inOrder(own.flatMap((part) => [...part.mine, ...part.others]))[0];
    return [
      {
        division: module.name,
        link: listLink(own[0]!.subject),
        open: sum((part) => part.open),
        mine: sum((part) => part.mine.length),
        late: sum((part) => part.late),
        first: first?.what ?? null,
      },
    ];
  });
}

/** A thing's page lies below its list: `/releases/018f…` below `/releases`. */
function listLink(subject: Subject): string {
  const nil = '00000000-0000-0000-0000-000000000000';
  return subject.link(nil).replace(new RegExp(`/${nil}.*$`), '');
}

async function ledgerHead(ctx: Ctx): Promise<{ lines: number; lastAt: string | null }> {
  const { rows } = await sql<{ seq: string; at: Date }>`
    select seq, at from kernel.ledger where office = ${ctx.office.code} order by seq desc limit 1`.execute(
    ctx.db,
  );
  // The lines of an office are numbered without a gap, so the last number is their count.
  return { lines: Number(rows[0]?.seq ?? 0), lastAt: rows[0]?.at.toISOString() ?? null };
}
