import type { z } from 'zod';
import type { Both } from '../../contract/local-text.ts';
import type { Page } from '../../contract/page.ts';
import type { Ctx } from '../context.ts';
import type { AnyOperation } from '../operation.ts';
import { refuse } from '../refusal.ts';
import { type AnySheet, type CellOut, sheet } from './sheet.ts';

/** More rows than this are not one file: whoever wants them narrows the list. */
const most = 20_000;
const atOnce = 200;

interface ListSheet<Item> {
  id: string;
  about: Both;
  name: Both;
  columns: { key: string; name: Both; cell: (item: Item, ctx: Ctx) => CellOut }[];
}

/** A list of the house as a file: the same operation reads it, so it holds what the list shows, in its order. */
export function sheetOfList<Item>(
  { contract, run }: AnyOperation,
  { columns, ...said }: ListSheet<Item>,
): AnySheet {
  const { after: _, limit: __, ...asked } = (contract.input as z.ZodObject).shape;
  return sheet({
    id: said.id,
    about: said.about,
    query: contract.input.pick(Object.fromEntries(Object.keys(asked).map((key) => [key, true]))),
    async read(ctx: Ctx, query) {
      const rows: CellOut[][] = [];
      let after: string | undefined;
      do {
        const page = (await run(ctx, { ...query, limit: atOnce, after }, undefined)) as Page<Item>;
        rows.push(...page.items.map((item) => columns.map(({ cell }) => cell(item, ctx))));
        if (rows.length > most) throw refuse('list-too-long', { limit: most.toLocaleString('en') });
        after = page.next ?? undefined;
      } while (after !== undefined);
      return { name: said.name, columns: columns.map(({ key, name }) => ({ key, name })), rows };
    },
  });
}
