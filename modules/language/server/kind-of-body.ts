import { bodyKindOf } from './core/facts/bodies-zh.ts';
import { nameIndex } from './core/facts/name-index.ts';
import { loadReference } from './reference.ts';

/** The kind of a body told by how its Chinese name ends; `office` where nothing tells. */
export function kindOfBody(zh: string): string {
  return bodyKindOf(zh, nameIndex(loadReference())) ?? 'office';
}
