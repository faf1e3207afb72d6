import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { Subject } from '../../../../kernel/server/house/subject.ts';
import { clientStates } from '../../contract/clients.ts';
import { clientKind } from './holders.ts';
import { visibleClients } from './policy.ts';
import { bodyNames } from './queries.ts';
import type { ClientTable, OutsideTables } from './tables.ts';

/** A client body, as the search and its history know one. */
export const clientSubject: Subject = {
  kind: clientKind,
  name: { zh: '委托单位', en: 'Client body' },
  link: (id) => `/translation/clients/${id}`,
  visible: visibleClients,
  async titles(ctx, ids) {
    const rows = await clientsOf(ctx, ids);
    const nameOf = await namesIn(ctx, rows);
    return new Map(rows.map((row) => [row.id, nameOf(row.body)]));
  },
  async searchEntries(ctx, ids) {
    const rows = await clientsOf(ctx, ids);
    const nameOf = await namesIn(ctx, rows);
    return rows.map((row) => ({
      id: row.id,
      title: nameOf(row.body),
      detail: {
        zh: `委托单位 · ${clientStates[row.state].zh}`,
        en: `Client body · ${clientStates[row.state].en}`,
      },
      words: [],
    }));
  },
};

function namesIn(ctx: Ctx, rows: readonly ClientTable[]) {
  return bodyNames(
    ctx,
    rows.map(({ body }) => body),
  );
}

async function clientsOf(ctx: Ctx, ids?: string[]): Promise<ClientTable[]> {
  const all = tables<OutsideTables>(ctx)
    .selectFrom('language.client')
    .selectAll()
    .where('office', '=', ctx.office.code);
  return (ids ? all.where(sql<boolean>`id = any(${ids}::uuid[])`) : all).execute();
}
