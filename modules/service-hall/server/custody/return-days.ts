import type { z } from 'zod';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { custody } from '../../contract/custody.ts';
import { sourceOf } from '../core/definitions/settings.ts';
import { definitionInForce } from '../values/value-sets.ts';

/** Within how many days after a journey a card is handed back: the office's figure with its source; null where it sets none. */
export async function returnDays(ctx: Ctx): Promise<z.infer<typeof custody>['returnDays']> {
  const definition = await definitionInForce(ctx, 'abtc-new');
  const setting = definition.settings.find(({ id }) => id === 'return-days');
  if (typeof setting?.value !== 'number') return null;
  return { days: setting.value, origin: sourceOf(definition, setting.origin) };
}
