import { TextRefusal } from '../../core/read/refusal.ts';
import { readDocument } from '../../documents/read-document.ts';
import type { BilingualRow } from './write-bilingual.ts';

/** Characters of a bilingual document: it holds two books at most. */
const longest = 10_000_000;

/**
 * The lines of a bilingual document that a reviser gives back, by their numbers: tracked changes are read as accepted.
 * Rows without a number (a heading, an empty row) are passed over. Refuses a document without such a table.
 */
export async function readBilingual(bytes: Uint8Array): Promise<BilingualRow[]> {
  const { text, tables = [] } = await readDocument(bytes, { limit: longest });
  const lines = text.split('\n');
  const rows = tables.flat().flatMap((cells): BilingualRow[] => {
    const [number = '', source = '', target = '', note = ''] = cells.map((numbers) =>
      numbers.map((n) => lines[n]).join('\n'),
    );
    if (!/^\d{1,7}$/.test(number) || cells.length < 3) return [];
    return [{ number: Number(number), source, target, ...(note !== '' && { note }) }];
  });
  if (rows.length === 0) throw refuseWithoutTable();
  return rows;
}

function refuseWithoutTable(): TextRefusal {
  return new TextRefusal('text-broken', {
    zh: '文档中没有双语对照表（序号、原文、译文），无法读回。请用从这里导出的双语文档，并保留序号一栏。',
    en: 'The document holds no bilingual table (number, source, translation), so nothing can be taken back. Use the bilingual document given out here, with its column of numbers kept.',
  });
}
