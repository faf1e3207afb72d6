import { instantOf } from '../../../../kernel/contract/office-time.ts';
import { dropOldAnswers } from '../../../../kernel/server/answered.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { publishAt } from '../../../../kernel/server/events/due.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { addDays, addMonths } from '../core/cards/days.ts';
import { figureOf } from '../core/definitions/settings.ts';
import { shippedServices } from '../shipped.ts';
import { definitionInForce } from '../values/value-sets.ts';
import { eraseBeside } from './beside/erase-beside.ts';
import { discardUntouched, warnOfDrafts } from './drafts.ts';
import { casesToErase, eraseCase, portion } from './erase.ts';

/** One event a night in each office: it has no subject but the office itself. */
const night = {
  name: 'service-hall.night',
  subject: { kind: 'office-night', id: '00000000-0000-7000-8000-000000000000' },
};

/** Plans the coming night's work. Called where cases begin and are accepted, so that no office is without it. */
export function planNight(ctx: Ctx): Promise<void> {
  const tomorrow = addDays(ctx.today, 1);
  return publishAt(ctx, instantOf(ctx.office.timeZone, tomorrow, '02:30'), night);
}

/**
 * What an office does at night: it tells of drafts that go soon, discards those nobody touched, and erases what was kept
 * long enough, service by service by the figures in force, and then what stands beside cases. Where a portion was full, it goes on in a minute.
 */
async function work(ctx: Ctx): Promise<void> {
  let full = false;
  for (const code of shippedServices.keys()) full = (await workOn(ctx, code)) || full;
  full = (await eraseBeside(ctx)) || full;
  if (full) return publishAt(ctx, new Date(ctx.now.getTime() + 60_000), night);
  await dropOldAnswers(ctx);
  return planNight(ctx);
}

/** Works on one service; was a portion full? */
async function workOn(ctx: Ctx, code: string): Promise<boolean> {
  const definition = await definitionInForce(ctx, code);
  const days = figureOf(definition, definition.draftDays);
  const years = figureOf(definition, definition.retentionYears);
  const done = [
    days === null ? 0 : await warnOfDrafts(ctx, code, days),
    days === null ? 0 : await discardUntouched(ctx, code, days),
    years === null ? 0 : await eraseOver(ctx, code, years),
  ];
  return done.some((count) => count === portion);
}

async function eraseOver(ctx: Ctx, code: string, years: number): Promise<number> {
  const since = instantOf(ctx.office.timeZone, addMonths(ctx.today, -12 * years), '00:00');
  const rows = await casesToErase(ctx, code, since);
  for (const row of rows) await eraseCase(ctx, row);
  return rows.length;
}

export const nightWork = reaction({ event: night.name, name: 'service-hall.night-work', run: work });
