import type { Preparing } from '../../../../../kernel/server/operation.ts';
import { refuse } from '../../refuse.ts';
import { memoriesOfOffice, memoryNamed } from '../imports/import-file.ts';
import { tmxOfMemories } from './units-out.ts';

/** All memories of the office as one TMX file, or the one of a name. */
export async function memoriesAsTmx(preparing: Preparing, name: string | undefined) {
  const memories = await preparing.read(async (ctx) => {
    if (name === undefined) return memoriesOfOffice(ctx);
    const memory = await memoryNamed(ctx, name);
    if (!memory) throw refuse('not-found');
    return [memory];
  });
  const units = memories.reduce((sum, memory) => sum + memory.units, 0);
  return { units, bytes: tmxOfMemories(preparing, memories) };
}
