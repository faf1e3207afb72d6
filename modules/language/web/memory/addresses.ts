import { address } from '../../../../kernel/web/kit/address.ts';
import type { Replacement } from '../../contract/upkeep.ts';

/** Where the memories are found. */
export const memoryList = '/translation/memory';

/** A memory; with what its units are narrowed to. */
export function memoryPage(memoryId: string, search: Record<string, string | undefined> = {}): string {
  return address(`${memoryList}/${memoryId}`, search);
}

/** Where what is said of a memory is changed. */
export function changeMemoryPage(memoryId: string): string {
  return `${memoryList}/${memoryId}/change`;
}

/** Where words are found and replaced in a memory; with what is asked the preview is there at once. */
export function replacePage(memoryId: string, asked?: Replacement): string {
  return address(`${memoryPage(memoryId)}/replace`, {
    side: asked?.side,
    find: asked?.find,
    put: asked?.put,
    case: asked?.matchCase === 'yes' ? 'yes' : undefined,
    words: asked?.wholeWords === 'yes' ? 'yes' : undefined,
  });
}

/** Where it is said what is wrong in a memory. */
export function qualityPage(memoryId: string): string {
  return `${memoryPage(memoryId)}/quality`;
}
