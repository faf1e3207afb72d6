import { instantOf } from '../../../../kernel/contract/office-time.ts';
import { dropOldAnswers } from '../../../../kernel/server/answered.ts';
import type { Ctx, HouseEvent } from '../../../../kernel/server/context.ts';
import { publishAt } from '../../../../kernel/server/events/due.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { dropOldTries } from '../../../../kernel/server/visitors/count-try.ts';
import { addDays } from '../core/cards/days.ts';
import { shippedServices } from '../shipped.ts';
import { allBeside, eraseBeside } from './beside/erase-beside.ts';
import { warnOfDrafts } from './drafts.ts';
import { portion } from './erase.ts';
import { casesOver, endOver, type WayToGo } from './over.ts';

/** The night has no subject but the office itself. */
const subject = { kind: 'office-night', id: '00000000-0000-7000-8000-000000000000' };
/** One event a night in each office; one for each part of its work; and one for each case whose time is over. */
const night = { name: 'service-hall.night', subject };
const part = 'service-hall.nightPart';
const timeOver = 'service-hall.caseTimeOver';

/** Plans the coming night's work. Called where cases begin and are accepted, so that no office is without it. */
export function planNight(ctx: Ctx): Promise<void> {
  const tomorrow = addDays(ctx.today, 1);
  return publishAt(ctx, instantOf(ctx.office.timeZone, tomorrow, '02:30'), night);
}

type Told = NonNullable<HouseEvent['data']>;

/** The parts of a night's work. Each answers with what is left of it, to go on with, where a portion was full. */
const parts: Record<string, (ctx: Ctx, told: Told) => Promise<Told | null>> = {
  answers: (ctx) => dropOldAnswers(ctx).then(() => null),
  tries: (ctx) => dropOldTries(ctx).then(() => null),
  warn: async (ctx, told) => ((await warnOfDrafts(ctx, String(told['of']))) ? told : null),
  discard: gone('discard'),
  erase: gone('erase'),
  beside: async (ctx, told) => ((await eraseBeside(ctx, String(told['of']))) ? told : null),
};

/** Has each case of a service whose time is over go by itself, a portion at a time. */
function gone(way: WayToGo) {
  return async (ctx: Ctx, told: Told): Promise<Told | null> => {
    const after = told['id'] ? { at: String(told['at']), id: String(told['id']) } : null;
    const over = await casesOver(ctx, way, String(told['of']), after);
    for (const { id } of over)
      ctx.publish({ name: timeOver, subject: { kind: 'hall-case', id }, data: { way } });
    return over.length === portion ? { ...told, ...over.at(-1)! } : null;
  };
}

/**
 * What an office does at night: it tells of drafts that go soon, discards those nobody touched, and erases what was kept
 * long enough, cases by the figures of their service, and what stands beside them. Each part is an event of its own, tried
 * by itself: one record that cannot be erased does not keep the others.
 */
export const nightWork = reaction({
  event: night.name,
  name: 'service-hall.night-work',
  async run(ctx) {
    const services = [...shippedServices.keys()];
    const work = {
      warn: services,
      discard: services,
      erase: services,
      beside: allBeside,
      answers: ['all'],
      tries: ['all'],
    };
    for (const [one, all] of Object.entries(work))
      for (const of of all) ctx.publish({ name: part, subject, data: { part: one, of } });
    await planNight(ctx);
  },
});

/** One part of the night; where a portion was full it goes on in a transaction of its own. */
export const nightPart = reaction({
  event: part,
  name: 'service-hall.night-part',
  async run(ctx, { data }) {
    const left = await parts[String(data!['part'])]!(ctx, data!);
    if (left) ctx.publish({ name: part, subject, data: left });
  },
});

/** A case goes, if its time is over still. */
export const letCaseGo = reaction({
  event: timeOver,
  name: 'service-hall.let-case-go',
  run: (ctx, { subject: of, data }) => endOver(ctx, data!['way'] as WayToGo, of.id),
});
