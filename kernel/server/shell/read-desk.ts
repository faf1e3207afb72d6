import { sql } from 'kysely';
import { type DeskItem, readDesk } from '../../contract/shell.ts';
import type { WorkingCalendar } from '../../contract/working-days.ts';
import { workingDaysLeft } from '../calendar/days-left.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import type { Ctx } from '../context.ts';
import type { OwnedSubject } from '../house/house.ts';
import { keyOf } from '../house/seen-subjects.ts';
import type { DeskPart } from '../house/subject.ts';
import { implement } from '../operation.ts';

interface Part extends DeskPart {
  subject: OwnedSubject;
}

/** The desk: every division's part of it, what is overdue first. */
export const readDeskOperation = implement(readDesk, async (ctx) => {
  const parts: Part[] = [];
  for (const subject of ctx.house.subjects.values()) {
    if (subject.desk) parts.push({ ...(await subject.desk(ctx)), subject });
  }
  const calendar = await readCalendar(ctx);
  const counted = (items: DeskItem[]) =>
    inOrder(oncePerSubject(items)).map((item) => withDaysLeft(ctx, calendar, item));
  return {
    today: ctx.today,
    mine: counted(parts.flatMap((part) => part.mine)),
    others: counted(parts.flatMap((part) => part.others)),
    divisions: divisionsOf(parts),
    ledger: await ledgerHead(ctx),
  };
});

/** A follow-up about something that waits on the same person anyway is the same work: it stands on the desk once. */
function oncePerSubject(items: DeskItem[]): DeskItem[] {
  const there = new Set(items.map(({ ref }) => keyOf(ref)));
  return items.filter(({ about }) => !about || !there.has(keyOf(about)));
}

function withDaysLeft(ctx: Ctx, calendar: WorkingCalendar, item: DeskItem): DeskItem {
  const left = item.due === null ? null : workingDaysLeft(ctx, calendar, item.due);
  return left ? { ...item, workingDaysLeft: left } : item;
}

/** Overdue first, then by the day it is due, then what has waited longest; without a day comes last. */
function inOrder(items: DeskItem[]): DeskItem[] {
  const urgency = (item: DeskItem) =>
    [item.mark === 'late' ? '0' : '1', item.due ?? '9999', item.since ?? '9999', item.ref.id].join(' ');
  return items.toSorted((a, b) => (urgency(a) < urgency(b) ? -1 : 1));
}

function divisionsOf(parts: Part[]) {
  const modules = new Set(parts.map(({ subject }) => subject.module));
  return [...modules].map((module) => {
    const own = parts.filter(({ subject }) => subject.module === module);
    const sum = (count: (part: Part) => number) => own.reduce((total, part) => total + count(part), 0);
    const first = inOrder(own.flatMap((part) => [...part.mine, ...part.others]))[0];
    return {
      division: own[0]!.subject.division,
      link: listLink(own[0]!.subject),
      open: sum((part) => part.open),
      mine: sum((part) => part.mine.length),
      late: sum((part) => part.late),
      first: first?.what ?? null,
    };
  });
}

/** A thing's page lies below its list: `/releases/018f…` below `/releases`. */
function listLink(subject: OwnedSubject): string {
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
