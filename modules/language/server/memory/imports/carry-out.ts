import { sql } from 'kysely';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { type FileRow, findFile } from '../../../../../kernel/server/files/queries.ts';
import { reaction } from '../../../../../kernel/server/house/module.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import { FormatRefusal } from '../../formats/format-refusal.ts';
import { readTmx } from '../../formats/tmx/read-tmx.ts';
import type { LanguageTables } from '../../tables.ts';
import { followerOf } from '../index/follow.ts';
import { unitsWritten, type Written, writeUnits } from '../write-units.ts';
import { countUnitsIn } from './count-units.ts';
import { endImport } from './end-import.ts';
import { oneAhead } from './one-ahead.ts';
import { type ImportPortion, portionsOf } from './portions.ts';
import { getImport, type ImportRow, isOpen } from './queries.ts';

/** The event that a file is to be read into a memory. */
export const importAsked = 'language.importAsked';

/**
 * Reads the file of an import into its memory, a portion a transaction. How far it is stands in the row: cut off anywhere,
 * it goes on from there, and of two processes at it one gives way.
 */
export const carryOutImport = reaction({
  event: importAsked,
  name: 'language.carry-out-import',
  takesLong: true,
  async prepare(preparing, { data }) {
    const row = await preparing.read((ctx) => getImport(ctx, data!['import'] as Id));
    if (!isOpen(row)) return;
    const file = await preparing.read(async (ctx) => row.file && (await findFile(ctx, row.file)));
    if (!file) return void (await preparing.mark((ctx) => end(ctx, row.id, fileGone)));
    try {
      if (await readAll(preparing, row, file)) await preparing.mark((ctx) => end(ctx, row.id));
    } catch (error) {
      if (!(error instanceof FormatRefusal)) throw error;
      const { said } = error;
      await preparing.mark((ctx) => end(ctx, row.id, said));
    }
  },
  run: async () => undefined,
});

/** Somebody took the file away before it was read. */
const fileGone = {
  zh: '文件已被移除，无法继续读取。请重新上传后再导入。',
  en: 'The file was removed, so no more of it can be read. Upload it again and read it in anew.',
};

async function end(ctx: Ctx, id: Id, refusal?: Both): Promise<void> {
  const row = await getImport(ctx, id, true);
  if (isOpen(row)) await endImport(ctx, row, refusal ? 'refused' : 'done', refusal);
}

/** True when the file was read to its end. */
async function readAll(preparing: Preparing, row: ImportRow, { content }: FileRow): Promise<boolean> {
  const open = () => preparing.files.store.open(preparing.office.code, content);
  const units = row.units ?? (await countUnitsIn(await open()));
  await preparing.mark((ctx) => begin(ctx, row.id, units));
  let { read } = row;
  const source = await open();
  try {
    let telling = Promise.resolve();
    for await (const portion of oneAhead(portionsOf(await readTmx(source), read))) {
      const from = read;
      const written = await preparing.mark((ctx) => writePortion(ctx, row.id, from, portion));
      if (!written) return false;
      read += portion.read;
      // What was written is indexed while the next portion is written, and the one after it read.
      await telling;
      const units = unitsWritten(row.memory, portion.units, written);
      telling = followerOf(preparing).told(preparing, written.change, units).catch(nobodyWaits);
      if (preparing.ending.aborted) {
        await preparing.mark(async (ctx) => askAgain(ctx, row));
        return false;
      }
    }
    return true;
  } finally {
    source.destroy();
  }
}

/** A look-up that meets the same fault says it. */
function nobodyWaits(): void {}

async function begin(ctx: Ctx, id: Id, units: number): Promise<void> {
  await tables<LanguageTables>(ctx)
    .updateTable('language.memory_import')
    .set({ state: 'running', units })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
}

/** Has it carried out, now or by whoever comes next. */
export function askAgain(ctx: Ctx, { id, memory }: ImportRow): void {
  ctx.publish({ name: importAsked, subject: { kind: 'memory', id: memory }, data: { import: id } });
}

/** So many of what was left out are told by their lines. */
const mostFaults = 100;

/** Nothing where it was stopped, or another process has gone on from here meanwhile. */
async function writePortion(
  ctx: Ctx,
  id: Id,
  from: number,
  portion: ImportPortion,
): Promise<Written | undefined> {
  const row = await getImport(ctx, id, true);
  if (!isOpen(row) || row.read !== from) return undefined;
  const written = await writeUnits(ctx, row.memory, portion.units, row.asked_by);
  const { added, change } = written;
  const faults = [...row.faults, ...portion.faults].slice(0, mostFaults);
  await tables<LanguageTables>(ctx)
    .updateTable('language.memory_import')
    .set({
      read: sql`read + ${portion.read}`,
      added: sql`added + ${added}`,
      known: sql`known + ${portion.units.length - added}`,
      left_out: sql`left_out + ${portion.faults.length}`,
      faults: JSON.stringify(faults),
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
  if (added > 0)
    ctx.record({
      verb: 'language.units-added',
      subject: { kind: 'memory', id: row.memory },
      data: { added, change },
    });
  return written;
}
