import { civil } from '../../../kernel/contract/office-time.ts';
import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import type { ServiceGuide, ServiceItem } from '../contract/services.ts';
import { readAnswers } from './core/answers.ts';
import { dayOfReceipt, readClock } from './core/clock.ts';
import { narrow } from './core/guide.ts';
import { refuse } from './refuse.ts';
import { shippedServices } from './shipped.ts';

/** When the hall closes: what comes later is received on the next working day. */
const closes = '17:30';

/** The services anybody can ask for. */
export function serviceList(): ServiceItem[] {
  return [...shippedServices.values()].map(itemOf);
}

/** What one service asks in a case of which this much is known. Refuses a code that is none. */
export async function guideTo(
  ctx: Ctx,
  code: string,
  given: Readonly<Record<string, unknown>>,
): Promise<ServiceGuide> {
  const definition = shippedServices.get(code);
  if (!definition) throw refuse('not-found');
  const { answers, misread } = readAnswers(definition.facts, given);
  const { legalNature, basis, channels, people, stages, result } = definition;
  return {
    ...itemOf(definition),
    ...narrow(definition, answers, ctx.today),
    ...{ legalNature, basis, channels, people, stages, result, misread },
    promise: await promiseOf(ctx, definition),
    after: definition.after.map(({ what, withinDays, origin }) => ({
      what,
      days: withinDays === null ? null : numberOf(definition, withinDays),
      origin,
    })),
  };
}

function itemOf({ code, family, name, summary, audience }: ServiceDefinition): ServiceItem {
  return { code, family, name, summary, audience };
}

/** The day by which it would be decided, were it handed in complete now. */
async function promiseOf(ctx: Ctx, definition: ServiceDefinition): Promise<ServiceGuide['promise']> {
  const { decideWithin } = definition.clock;
  const days = decideWithin === null ? null : numberOf(definition, decideWithin);
  if (days === null) return null;
  const calendar = await readCalendar(ctx);
  const received = dayOfReceipt(calendar, civil(ctx.office.timeZone, ctx.now), closes);
  const { due, provisional } = readClock(calendar, { start: received.day, days, pauses: [] }, ctx.today);
  const { origin } = definition.settings.find(({ id }) => id === decideWithin)!;
  return due === null ? null : { days, due, provisional: provisional || received.provisional, origin };
}

function numberOf({ settings }: ServiceDefinition, id: string): number | null {
  const value = settings.find((one) => one.id === id)?.value;
  return typeof value === 'number' ? value : null;
}
