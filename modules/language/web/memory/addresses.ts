import { address } from '../../../../kernel/web/kit/address.ts';

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
