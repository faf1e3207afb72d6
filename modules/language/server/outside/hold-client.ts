import type { Updateable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import type { ClientState } from '../../contract/clients.ts';
import { refuse } from '../refuse.ts';
import { clientKind } from './holders.ts';
import { mayKeepClients } from './policy.ts';
import { getClient } from './queries.ts';
import type { ClientTable, OutsideTables } from './tables.ts';

const stateWords: Record<ClientState, Both> = {
  open: { zh: '该单位现在可以委托。', en: 'the body may ask as it is.' },
  ended: { zh: '该单位的委托已停止，请先恢复。', en: 'the body was ended. Let it ask again first.' },
};

/** A client body for a step, held until the transaction ends. To whoever may not keep clients there is none. */
export async function holdClient(
  ctx: Ctx,
  id: Id,
  on: { version?: number; state?: ClientState } = {},
): Promise<ClientTable> {
  if (mayKeepClients(ctx.actor) !== true) throw refuse('not-found');
  const row = await getClient(ctx, id, true);
  if (on.state && row.state !== on.state) throw refuse('state-conflict', { reason: stateWords[row.state] });
  if (on.version !== undefined) demandVersion(row.version, on.version);
  return row;
}

/** Writes what changed of a client body, with its line. Addresses are no matter for the ledger: it says how many. */
export async function writeClient(
  ctx: Ctx,
  row: ClientTable,
  line: string,
  columns: Omit<Updateable<ClientTable>, 'office' | 'id' | 'version' | 'changed_at'>,
): Promise<void> {
  const after = await tables<OutsideTables>(ctx)
    .updateTable('language.client')
    .set({ ...columns, version: row.version + 1, changed_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({ verb: line, subject: { kind: clientKind, id: row.id }, data: lineOf(after) });
  await indexSubjects(ctx, clientKind, [row.id]);
}

/** What the ledger says of a client body: its version and limits, and how many addresses and domains are let in. */
export function lineOf({ version, monthly, at_once, addresses, domains }: ClientTable) {
  return { version, monthly, atOnce: at_once, addresses: addresses.length, domains: domains.length };
}
