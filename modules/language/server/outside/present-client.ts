import { dayIn } from '../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { keyOf, seenSubjects } from '../../../../kernel/server/house/seen-subjects.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Client, ClientKey, ClientRow } from '../../contract/clients.ts';
import { mayKeepClients } from './policy.ts';
import { type AskedSoFar, askedSoFar, bodyNames, contactsOf, getClient, keysOf } from './queries.ts';
import type { ClientKeyTable, ClientTable } from './tables.ts';

/** Client bodies as the list shows them. */
export async function presentClients(ctx: Ctx, rows: readonly ClientTable[]): Promise<ClientRow[]> {
  const asked = await askedSoFar(
    ctx,
    rows.map(({ id }) => id),
  );
  const nameOf = await bodyNames(
    ctx,
    rows.map(({ body }) => body),
  );
  return rows.map((row) => presentRow(row, asked.get(row.id), nameOf(row.body)));
}

function presentRow(row: ClientTable, asked: AskedSoFar | undefined, body: LocalText): ClientRow {
  const { id, version, state, addresses, domains, monthly, at_once: atOnce } = row;
  return {
    ...{ id, version, state, body, addresses, domains, monthly, atOnce },
    thisMonth: asked?.this_month ?? 0,
    openNow: asked?.open_now ?? 0,
    requests: asked?.requests ?? 0,
    lastAsked: asked?.last_asked?.toISOString() ?? null,
  };
}

/** A client body as the contract promises; every operation on one answers with it. */
export async function wholeClient(ctx: Ctx, id: Id): Promise<Client> {
  const row = await getClient(ctx, id);
  const [shown] = await presentClients(ctx, [row]);
  const body = { kind: 'body', id: row.body };
  const keys = await keysOf(ctx, id);
  const nameOf = await namesOf(
    ctx,
    keys.map(({ made_by }) => made_by),
  );
  const keeps = mayKeepClients(ctx.actor);
  return {
    ...shown!,
    bodyId: row.body,
    bodyLink: (await seenSubjects(ctx, [body])).get(keyOf(body))?.link ?? null,
    keepDays: row.keep_days,
    contacts: (await contactsOf(ctx, id)).map(
      ({ opened_at, erased_at, email, name, phone, requests, ...of }) => ({
        ...{ id: of.id, email, name, phone, requests },
        openedAt: opened_at?.toISOString() ?? null,
        erasedAt: erased_at?.toISOString() ?? null,
      }),
    ),
    keys: keys.map((key) => ({ ...presentKey(ctx, key), madeBy: nameOf(key.made_by) })),
    formPath: `/o/${ctx.office.code}/translate`,
    abilities: {
      change: keeps,
      ...(row.state === 'open' ? { end: keeps, makeKey: keeps } : { resume: keeps }),
    },
  };
}

function presentKey(
  ctx: Ctx,
  { id, name, made_at, ends_at, ended_at }: ClientKeyTable,
): Omit<ClientKey, 'madeBy'> {
  return {
    ...{ id, name },
    madeAt: made_at.toISOString(),
    endsOn: dayIn(ctx.office.timeZone, ends_at),
    state: ended_at ? 'ended' : ends_at <= ctx.now ? 'expired' : 'good',
  };
}
