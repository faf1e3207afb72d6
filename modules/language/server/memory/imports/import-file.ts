import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import { makeMemory as contract } from '../../../contract/memory.ts';
import { FormatRefusal } from '../../formats/format-refusal.ts';
import { readTmx } from '../../formats/tmx/read-tmx.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables, MemoryTable } from '../../tables.ts';
import { followerOf } from '../index/follow.ts';
import { makeMemory } from '../operations/make-memory.ts';
import { writeUnits } from '../write-units.ts';
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
    for await (const portion of portionsOf(file)) {
      const added = await preparing.mark((ctx) => write(ctx, id, portion));
      sum.read += portion.read;
      sum.added += added;
      sum.known += portion.units.length - added;
      sum.leftOut += portion.faults.length;
      // Indexed while the next portion is read; at the end it is waited for.
      void follower.follow(preparing).catch(waitedForBelow);
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

async function write(ctx: Ctx, id: string, portion: ImportPortion): Promise<number> {
  const { added, change } = await writeUnits(ctx, id, portion.units);
  if (added > 0)
    ctx.record({ verb: 'language.units-added', subject: { kind: 'memory', id }, data: { added, change } });
  return added;
}
