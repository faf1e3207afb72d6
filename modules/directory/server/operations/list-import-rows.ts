import { z } from 'zod';
import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import { listImportRows as contract } from '../../contract/import.ts';
import { presentRow } from '../imports/present-import.ts';
import { getImport } from '../imports/queries.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';

/** The rows of an import in the order of the file, with what the dry run said of each. */
export const listImportRows = implement(contract, async (ctx, input) => {
  if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
  const { kind } = await getImport(ctx, input.importId);
  let found = tables<DirectoryTables>(ctx)
    .selectFrom('directory.import_row')
    .where('office', '=', ctx.office.code)
    .where('import', '=', input.importId);
  if (input.verdict) found = found.where('verdict', '=', input.verdict);
  let page = found.selectAll().orderBy('line');
  if (input.after) {
    const [line] = keysOf(input.after, z.tuple([z.int()]));
    page = page.where('line', '>', line);
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.line]);
  return { ...result, items: result.items.map((row) => presentRow(row, kind)) };
});
