import { type Selectable, sql } from 'kysely';
import type { Ctx, HouseEvent } from '../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../kernel/server/house/module.ts';
import { importGoesOn, recordsChanged } from './events.ts';
import { getImport, setImport } from './imports/queries.ts';
import { takeBackPart } from './imports/take-back-part.ts';
import { writePart } from './imports/write-part.ts';
import { indexHolders, indexHoldersAfterImport } from './index-holders.ts';
import type { ImportTable } from './tables.ts';

/** After so many rows the tables have grown so much that queries should be planned anew. */
const stockAt = [0, 500, 4_000];

/**
 * Writes or takes back the next part of an import. Each part is a transaction that also sends for the next: a
 * program that ends in between goes on where it stood, and a part asked for twice is done once.
 */
async function goOn(ctx: Ctx, event: HouseEvent): Promise<void> {
  const row = await getImport(ctx, event.subject.id, true);
  if (row.state !== 'under-way' && row.state !== 'taking-back') return;
  if (stockAt.includes(row.done)) await sql`select directory.take_stock()`.execute(ctx.db);
  const some = row.state === 'under-way' ? await writePart(ctx, row) : await takeBackPart(ctx, row);
  if (some) ctx.publish(importGoesOn(row.id));
  else await finish(ctx, row);
}

async function finish(ctx: Ctx, row: Selectable<ImportTable>): Promise<void> {
  const written = row.state === 'under-way';
  await setImport(ctx, row, { state: written ? 'carried-out' : 'taken-back' });
  ctx.record({
    verb: written ? 'directory.import-written' : 'directory.import-undone',
    subject: { kind: 'directory-import', id: row.id },
    data: { version: row.version + 1, done: row.done },
  });
  ctx.publish(recordsChanged(row.id));
}

export const reactions: Reaction[] = [
  reaction({ event: 'directory.importGoesOn', name: 'directory.carry-on-import', run: goOn }),
  reaction({ event: 'directory.bodyChanged', name: 'directory.index-holders', run: indexHolders }),
  reaction({
    event: 'directory.recordsChanged',
    name: 'directory.index-holders-after-import',
    run: indexHoldersAfterImport,
  }),
];
