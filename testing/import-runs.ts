import type { Actor } from '../kernel/server/actor.ts';
import type { SheetImport } from '../modules/directory/contract/import.ts';
import { directory } from '../modules/directory/server/index.ts';
import { type DirectoryHouse, keeper, ownReaction } from './directory-house.ts';
import { yunjiang } from './house.ts';

/** The operations of imports by the name in their contract. */
export function importOperation(name: string) {
  const found = directory.operations.find(({ contract }) => contract.name === `directory.${name}`);
  if (!found) throw new Error(`the directory has no operation ${name}`);
  return found;
}

/** Hands a file in as this person. */
export function handIn(
  house: DirectoryHouse,
  bytes: Uint8Array,
  { kind = 'people', name = '名单.csv', actor = keeper as Actor } = {},
): Promise<SheetImport> {
  const base64 = Buffer.from(bytes).toString('base64');
  return house.ask(actor, importOperation('readSheetFile'), { kind, file: { name, base64 } });
}

/** A step of an import as the keeper takes it, on the version it has. */
export function step(
  house: DirectoryHouse,
  name: 'carryOutImport' | 'takeBackImport' | 'clearImport',
  of: SheetImport,
  actor: Actor = keeper,
): Promise<SheetImport> {
  return house.ask(actor, importOperation(name), { importId: of.id, version: of.version });
}

/** The dry run with the columns as guessed. */
export function tryIt(house: DirectoryHouse, of: SheetImport, options: object = {}): Promise<SheetImport> {
  const meanings = of.columns.map(({ meaning }) => meaning);
  return house.ask(keeper, importOperation('tryImport'), {
    importId: of.id,
    version: of.version,
    meanings,
    options: { newBodies: 'enter', ...options },
  });
}

/** Carries out what waits in the queue for imports, part after part, and answers with the import as it then is. */
export async function workedOff(house: DirectoryHouse, of: SheetImport): Promise<SheetImport> {
  const [goOn] = directory.reactions;
  for (;;) {
    const at = house.events.findIndex(({ name }) => name === 'directory.importGoesOn');
    if (at < 0) return house.ask(keeper, importOperation('readImport'), { importId: of.id });
    const [event] = house.events.splice(at, 1);
    await house.as(ownReaction, yunjiang, (ctx) => goOn!.run(ctx, event!, undefined));
  }
}
