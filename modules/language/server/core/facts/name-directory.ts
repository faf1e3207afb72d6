import type { KnownNames } from '../compare/check.ts';
import { bodyKindOf } from './bodies-zh.ts';
import { nameIndex } from './name-index.ts';
import type { BodyRow, NameReference } from './name-reference.ts';
import { simplified } from './simplified.ts';

/** The reference data with the bodies the office has recorded; well-known organs under their usual names are there. */
export function withRecorded(reference: NameReference, directory?: KnownNames): NameReference {
  const index = nameIndex(reference);
  const recorded = (directory?.bodies ?? []).flatMap(({ zh, en }): BodyRow[] => {
    const name = simplified(zh);
    const listed =
      index.fixedBodies.has(name) || [...index.organs.keys()].some((o) => o.length > 1 && name.endsWith(o));
    return listed ? [] : [{ zh: [name], kind: bodyKindOf(name, index) ?? 'any', scope: 'fixed', en: [en] }];
  });
  return recorded.length === 0 ? reference : { ...reference, bodies: [...reference.bodies, ...recorded] };
}
