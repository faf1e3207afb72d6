import { z } from 'zod';
import { id } from '../../../kernel/contract/ids.ts';
import { tables } from '../../../kernel/server/context.ts';
import { sheet } from '../../../kernel/server/sheets/sheet.ts';
import { verdict } from '../contract/import.ts';
import { presentRow } from './imports/present-import.ts';
import { getImport } from './imports/queries.ts';
import { may } from './policy.ts';
import { refuse } from './refuse.ts';
import type { DirectoryTables } from './tables.ts';

/** The rows of one verdict as they were handed in, with what is said of each: to be mended and handed in again. */
export const importRowsSheet = sheet({
  id: 'directory.import-rows',
  about: {
    zh: '导入中的各行，附问题说明；改好后可再交。',
    en: 'Rows of an import with what is wrong; mended, they can be handed in again.',
  },
  query: z.object({ importId: id, verdict: verdict.default('faulty') }),
  async read(ctx, { importId, verdict: asked }) {
    if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
    const { kind, columns, file_name: fileName } = await getImport(ctx, importId);
    const rows = await tables<DirectoryTables>(ctx)
      .selectFrom('directory.import_row')
      .selectAll()
      .where('office', '=', ctx.office.code)
      .where('import', '=', importId)
      .where('verdict', '=', asked)
      .orderBy('line')
      .execute();
    const bare = fileName.replace(/\.\w+$/, '');
    return {
      name: { zh: `${bare}-待更正`, en: `${bare}-to-mend` },
      columns: [
        { key: 'line', name: { zh: '原行号', en: 'Row' } },
        { key: 'wrong', name: { zh: '问题', en: 'What is wrong (Chinese)' } },
        { key: 'wrong-en', name: { zh: '问题（英文）', en: 'What is wrong' } },
        ...columns.map(({ heading }, at) => ({
          key: `c${at + 1}`,
          name: { zh: heading, en: heading },
        })),
      ],
      rows: rows.map((row) => {
        const { remarks } = presentRow(row, kind);
        const said = (lang: 'zh' | 'en') => remarks.map((remark) => remark[lang]).join('\n');
        return [row.line, said('zh'), said('en'), ...columns.map((_, at) => row.cells[at] ?? '')];
      }),
    };
  },
});
