import type { NameReference } from '../facts/name-reference.ts';
import type { RepairReference } from '../repair/english/word-lists.ts';

/** Reference data the checks rest on, read from `reference/` by whoever calls them: the core opens no file. */
export type ReferenceData = NameReference & RepairReference;
