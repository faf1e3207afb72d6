import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../../kernel/contract/ids.ts';
import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { checkFigures as contract } from '../../../contract/upkeep.ts';
import { figureFaults } from '../../core/memory/figure-faults.ts';
import { loadReference } from '../../reference.ts';
import type { LanguageTables } from '../../tables.ts';
import { presentUnit } from '../present.ts';
import { getMemory } from '../queries.ts';

/** Looks at so many units of a memory, one after the other by their ids; read first, compared when nothing is held. */
export const checkFigures = implementPrepared(
  contract,
  async ({ read }, input) => {
    const page = await read((ctx) => someUnits(ctx, input));
    const reference = loadReference();
    const items = page.items.flatMap((row) => {
      const findings = figureFaults(row, reference).map(({ severity, message }) => ({ severity, message }));
      return findings.length > 0 ? [{ unit: presentUnit(row), findings }] : [];
    });
    return { items, looked: page.items.length, next: page.next };
  },
  async (_ctx, _input, answer) => answer,
);

async function someUnits(ctx: Ctx, input: InputOf<typeof contract>) {
  const memory = await getMemory(ctx, input.memoryId);
  const found = tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memory.id)
    .where('removed_at', 'is', null);
  let page = found.selectAll().orderBy('id');
  if (input.after) {
    const [last] = keysOf(input.after, z.tuple([id]));
    page = page.where(sql<boolean>`id > ${last}::uuid`);
  }
  return pageOfQuery(page, found, input, (row) => [row.id]);
}
