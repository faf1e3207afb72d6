import { readCalendar } from '../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import type { ServiceGuide, ServiceItem } from '../contract/services.ts';
import { readAnswers } from './core/answers.ts';
import { readClock } from './core/clock.ts';
import { type Narrowed, narrow } from './core/guide.ts';
import { receiptDay } from './counter/closing.ts';
import { shippedServices } from './shipped.ts';
import { definitionInForce } from './values/value-sets.ts';

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
  return guideOf(ctx, await definitionInForce(ctx, code), given);
}

/** What this definition asks in a case of which this much is known. */
export async function guideOf(
  ctx: Ctx,
  definition: ServiceDefinition,
  given: Readonly<Record<string, unknown>>,
): Promise<ServiceGuide> {
  const { answers, misread } = readAnswers(definition.facts, given);
  const { promises, ...narrowed } = narrow(definition, answers, ctx.today);
  const { legalNature, channels, people, groups, counter = null } = definition;
  return {
    ...itemOf(definition),
    ...narrowed,
    ...{ legalNature, channels, people, groups, counter, misread },
    promises: await duePromises(ctx, promises),
  };
}

function itemOf({ code, family, name, summary, audience }: ServiceDefinition): ServiceItem {
  return { code, family, name, summary, audience };
}

/** The days by which it would be decided, were it handed in complete now. */
async function duePromises(ctx: Ctx, promises: Narrowed['promises']): Promise<ServiceGuide['promises']> {
  if (promises.length === 0) return [];
  const calendar = await readCalendar(ctx);
  const received = await receiptDay(ctx, calendar, ctx.now);
  return promises.map((promise) => {
    const clock = { start: received.day, days: promise.days, pauses: [] };
    const { due, provisional } = readClock(calendar, clock, ctx.today);
    return { ...promise, due: due!, provisional: provisional || received.provisional };
  });
}
