import type { Id } from '../../../../kernel/contract/ids.ts';
import { foldWhole, stretchesOf } from '../../../../kernel/server/search/fold.ts';
import { madeOnce } from '../../../../kernel/server/search/made-once.ts';
import type { NamedKind } from '../../contract/other-name.ts';
import type { Folding, Resembling } from '../core/merge/likely.ts';
import { spokenForm } from '../core/names/other-name-fault.ts';
import type { WholeDirectory } from '../load-directory.ts';
import { textsOf } from '../other-names/queries.ts';
import type { OtherNameTable } from '../tables.ts';

/** People or bodies as they are compared with one another. */
export function resembling(kind: NamedKind, { people, posts, bodies, names }: WholeDirectory): Resembling[] {
  const others = Map.groupBy(names, (name) => name[kind]);
  const othersOf = (id: Id) => textsOf((others.get(id) ?? []) as OtherNameTable[]).map(spokenForm);
  const held = Map.groupBy(posts, ({ person }) => person);
  if (kind === 'person')
    return people.map(({ id, full_zh: zh, full_en: en, economy, note, name_order }) => ({
      id,
      zh,
      en,
      others: othersOf(id),
      economy,
      note,
      bodies: new Set((held.get(id) ?? []).map(({ body }) => body)),
      isForeign: name_order === 'given-first',
    }));
  return bodies.map(({ id, name_zh: zh, name_en: en, economy }) => ({
    id,
    zh,
    en,
    others: othersOf(id),
    economy,
    note: null,
    bodies: new Set<Id>(),
    isForeign: true,
  }));
}

/** Compares names without regard to script, case and accents, and to the order of their words. */
export function nameFolding(): Folding {
  const most = 100_000;
  return {
    whole: madeOnce(foldWhole, most),
    words: madeOnce(
      (text) =>
        stretchesOf(text)
          .map((stretch) => stretch.text)
          .toSorted()
          .join(' '),
      most,
    ),
  };
}
