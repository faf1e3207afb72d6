import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ClientTable, OutsideTables } from './tables.ts';

/** The record of an address of a client body, made where there is none. One whose link nobody opens goes again at night. */
export async function contactOf(
  ctx: Ctx,
  client: Pick<ClientTable, 'id'>,
  email: string,
  language: Lang,
): Promise<Id> {
  const address = email.trim().toLowerCase();
  const { id } = await tables<OutsideTables>(ctx)
    .insertInto('language.contact')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      client: client.id,
      email: address,
      name: null,
      phone: null,
      language,
      made_at: ctx.now,
      opened_at: null,
      erased_at: null,
    })
    .onConflict((known) =>
      known.columns(['office', 'client', 'email']).where('email', 'is not', null).doUpdateSet({ language }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
