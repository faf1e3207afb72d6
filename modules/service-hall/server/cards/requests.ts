import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CardService, RequestState } from '../../contract/card-states.ts';
import type { CardTables } from './tables.ts';

/** Those something is still waited for. */
export const openRequestStates = ['waiting', 'batched', 'sent', 'taken'] as const satisfies RequestState[];

/** Brings the open requests of these services of a person to an end. */
export async function closeRequests(
  ctx: Ctx,
  holder: Id,
  services: readonly CardService[],
  as: 'done' | 'withdrawn',
): Promise<void> {
  await tables<CardTables>(ctx)
    .updateTable('service_hall.card_request')
    .set({ state: as })
    .where('office', '=', ctx.office.code)
    .where('holder', '=', holder)
    .where('state', 'in', openRequestStates)
    .where(sql<boolean>`service = any(${services}::text[])`)
    .execute();
}
