import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import type { ValuesItem } from '../../contract/values.ts';
import { statesUnderWork } from '../core/case-state.ts';
import { nothingOwn, withOwn } from '../core/definitions/merge.ts';
import { sourceOf } from '../core/definitions/settings.ts';
import { visibleRow } from '../policy.ts';
import { shippedServices } from '../shipped.ts';
import type { HallTables } from '../tables.ts';
import { unconfirmedTexts } from './letter-lines.ts';
import { mayValues } from './policy.ts';

/** Every service, with how far the office has made its values its own. */
export async function listValues(ctx: Ctx): Promise<ValuesItem[]> {
  demand(mayValues(ctx.actor, 'see'));
  const sets = await tables<HallTables>(ctx)
    .selectFrom('service_hall.value_set')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('state', '<>', 'superseded')
    .execute();
  const open = await openByService(ctx);
  return [...shippedServices.values()].map((shipped) => {
    const own = sets.filter(({ service }) => service === shipped.code);
    const inForce = own.find(({ state }) => state === 'in-force');
    const body = inForce?.body ?? nothingOwn;
    const definition = withOwn(shipped, body);
    const { code, family, name, audience, settings } = definition;
    return {
      ...{ code, family, name, audience },
      figures: settings.length,
      own: Object.keys(body.settings).length,
      unconfirmed: settings.filter(({ origin }) => !sourceOf(definition, origin).confirmed).length,
      unconfirmedTexts: unconfirmedTexts(definition, ctx.today),
      drafted: own.some(({ state }) => state === 'draft'),
      hasCounter: body.counter !== null,
      open: open.get(code) ?? 0,
      publishedAt: inForce?.published_at?.toISOString() ?? null,
    };
  });
}

async function openByService(ctx: Ctx): Promise<Map<string, number>> {
  const rows = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select((eb) => ['service', eb.fn.countAll<string>().as('count')])
    .where('office', '=', ctx.office.code)
    .where('state', 'in', statesUnderWork)
    .where(visibleRow(ctx.actor))
    .groupBy('service')
    .execute();
  return new Map(rows.map(({ service, count }) => [service, Number(count)]));
}
