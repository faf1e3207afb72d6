import type { IsoDate } from '../../contract/dates.ts';
import type { Ctx } from '../context.ts';
import type { CalendarEntry } from './source.ts';

const day = 86_400_000;

/** A quarter back, that what was missed is still seen, and a year and a month on. */
const back = 92;
const ahead = 400;

/** What the parts of a feed hold for this actor, in the order of their days. */
export async function gatherEntries(ctx: Ctx, parts: readonly string[]): Promise<CalendarEntry[]> {
  const span = { from: shifted(ctx.today, -back), to: shifted(ctx.today, ahead) };
  const entries: CalendarEntry[] = [];
  for (const part of parts)
    entries.push(...((await ctx.house.calendars.get(part)?.entries(ctx, span)) ?? []));
  return entries.toSorted((a, b) => beginning(a).localeCompare(beginning(b)) || a.uid.localeCompare(b.uid));
}

function beginning({ when }: CalendarEntry): string {
  return 'at' in when ? when.at.toISOString() : when.from;
}

function shifted(from: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}
