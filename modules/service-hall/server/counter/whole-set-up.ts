import type { Ctx } from '../../../../kernel/server/context.ts';
import type { CounterSetUp } from '../../contract/counter.ts';
import { shippedServices } from '../shipped.ts';
import { hoursOfWeek } from './opening.ts';
import { maySetUp } from './policy.ts';
import { groupsInUse, servicesPlaced, windowsInUse } from './queries.ts';
import { servicesOf } from './whole-counter.ts';

/** How the counter is set up. */
export async function wholeSetUp(ctx: Ctx): Promise<CounterSetUp> {
  const groups = await groupsInUse(ctx);
  const services = await servicesPlaced(ctx);
  const placed = new Set(
    services.filter((one) => groups.some(({ id }) => id === one.group_id)).map(({ service }) => service),
  );
  return {
    groups: groups.map((group) => ({
      id: group.id,
      version: group.version,
      letter: group.letter,
      name: { zh: group.name_zh, en: group.name_en },
      services: servicesOf(group, services),
    })),
    windows: (await windowsInUse(ctx)).map(({ id, version, number, groups: calls }) => ({
      id,
      version,
      number,
      groups: calls,
    })),
    hours: (await hoursOfWeek(ctx)).map(({ weekday, opens, closes, capacity }) => ({
      weekday,
      opens,
      closes,
      capacity,
    })),
    unplaced: [...shippedServices.values()]
      .filter(({ code }) => !placed.has(code))
      .map(({ code, name }) => ({ code, name })),
    abilities: { setUp: maySetUp(ctx.actor) },
  };
}
