import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ClientTable, OutsideTables } from './tables.ts';

/**
 * The record of an address of a client body, made where there is none; one whose link nobody opens goes again at night.
 * `language` is the one its owner reads now; where it is not known, the one they read before, or Chinese.
 */
export async function contactOf(
  ctx: Ctx,
  client: Pick<ClientTable, 'id'>,
  email: string,
  language: Lang | null,
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
      language: language ?? 'zh',
      made_at: ctx.now,
      opened_at: null,
      erased_at: null,
    })
    .onConflict((known) =>
      known
        .columns(['office', 'client', 'email'])
        .where('email', 'is not', null)
        .doUpdateSet(({ ref }) => ({ language: language ?? ref('language.contact.language') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
