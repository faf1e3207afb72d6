import { foldWhole } from '../../../../kernel/server/search/fold.ts';
import { madeOnce } from '../../../../kernel/server/search/made-once.ts';
import type { Lists } from '../core/import/lists.ts';
import { bodyKinds, economies, surnames } from '../reference.ts';

const mostKept = 200_000;

/** The reference lists an import reads by. Folding is remembered: a file says the same names over and over. */
export function importLists(): Lists {
  const fold = madeOnce(foldWhole, mostKept);
  return {
    economies: new Map(
      economies.rows.flatMap(({ code, name }) => [code, name.zh, name.en].map((text) => [fold(text), code])),
    ),
    kindNames: new Map(
      bodyKinds.rows.flatMap(({ kind, name }) => [kind, name.zh, name.en].map((text) => [fold(text), kind])),
    ),
    kinds: bodyKinds.rows,
    surnames: surnames.rows,
    fold,
  };
}
