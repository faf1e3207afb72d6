import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import { makeMemory as contract } from '../../../contract/memory.ts';
import { FormatRefusal } from '../../formats/format-refusal.ts';
import { readTmx } from '../../formats/tmx/read-tmx.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables, MemoryTable } from '../../tables.ts';
import { followerOf } from '../index/follow.ts';
import { makeMemory } from '../operations/make-memory.ts';
import { unitsWritten, type Written, writeUnits } from '../write-units.ts';
import { oneAhead } from './one-ahead.ts';
import { type ImportPortion, portionsOf } from './portions.ts';

/** What a file came to. */
export interface ReadIn {
  memory: string;
  read: number;
  added: number;
  known: number;
  leftOut: number;
}

/** Reads a TMX file into the memory of a name, which is made where there is none; answers once all of it is found. */
export async function importFile(
  preparing: Preparing,
  name: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<ReadIn> {
  const follower = followerOf(preparing);
  const sum: ReadIn = { memory: name, read: 0, added: 0, known: 0, leftOut: 0 };
  try {
    const file = await readTmx(pieces);
    const { id } = await preparing.mark(async (ctx) => (await memoryNamed(ctx, name)) ?? make(ctx, name));
    await follower.follow(preparing);
    let telling = Promise.resolve();
    for await (const portion of oneAhead(portionsOf(file))) {
      const written = await preparing.mark((ctx) => write(ctx, id, portion));
      sum.read += portion.read;
      sum.added += written.added;
      sum.known += portion.units.length - written.added;
      sum.leftOut += portion.faults.length;
      // Indexed while the next portion is written, and the one after it read; at the end all of it is waited for.
      await telling;
      telling = follower.told(preparing, written.change, unitsWritten(id, portion.units, written));
      telling.catch(waitedForBelow);
    }
  } catch (error) {
    if (error instanceof FormatRefusal) throw refuse('import-unreadable', { reason: error.said });
    throw error;
  }
  await follower.followToEnd(preparing);
  return sum;
}

function waitedForBelow(): void {}

/** The memory of this name, in either language. */
export async function memoryNamed(ctx: Ctx, name: string): Promise<MemoryTable | undefined> {
  const rows = await memoriesOfOffice(ctx);
  return rows.find((row) => row.name_zh === name || row.name_en === name);
}

/** All memories of the office, by their names. */
export function memoriesOfOffice(ctx: Ctx): Promise<MemoryTable[]> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.memory')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .orderBy('name_zh')
    .execute();
}

function make(ctx: Ctx, name: string) {
  return makeMemory.run(ctx, contract.input.parse({ name: { zh: name, en: name } }), undefined);
}

async function write(ctx: Ctx, id: string, portion: ImportPortion): Promise<Written> {
  const written = await writeUnits(ctx, id, portion.units);
  const { added, change } = written;
  if (added > 0)
    ctx.record({ verb: 'language.units-added', subject: { kind: 'memory', id }, data: { added, change } });
  return written;
}
