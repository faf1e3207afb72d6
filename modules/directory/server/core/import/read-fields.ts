import type { Provenance } from '../../../../../kernel/contract/local-text.ts';
import type { ImportKind, Meaning } from '../../../contract/import-columns.ts';
import { type Remark, type RemarkCode, remarkKinds } from '../../../contract/import-remarks.ts';
import type { Lists } from './lists.ts';
import { findEconomy } from './lists.ts';

/** A row of the file: its cells, and what of them was joined. */
export interface FileRow {
  line: number;
  cells: readonly string[];
  form: { section?: true; joined?: number[] };
}

export type Fields = Partial<Record<Meaning, string>>;

const most: Partial<Record<Meaning, number>> = {
  'name-zh': 80,
  'surname-zh': 80,
  'given-zh': 80,
  'name-en': 160,
  'surname-en': 80,
  'given-en': 80,
  note: 2000,
};
const usualMost = 200;
const unkept = /\p{Cc}/u;

/** The cells of a row by what they mean, with what is wrong with single texts. */
export function readFields(
  row: FileRow,
  meanings: readonly Meaning[],
  kind: ImportKind,
): { fields: Fields; remarks: Remark[]; empty: boolean } {
  const fields: Fields = {};
  const remarks: Remark[] = [];
  for (const [at, meaning] of meanings.entries()) {
    const text = unguarded(row.cells[at] ?? '');
    if (meaning === 'skip' || text === '' || fields[meaning] !== undefined) continue;
    fields[meaning] = text;
    const values = { column: meaning, limit: most[meaning] ?? usualMost };
    if (text.length > values.limit) remarks.push({ code: 'text-too-long', values });
    if (unkept.test(text.replace(/[\n\r\t]/g, '')) || !text.isWellFormed())
      remarks.push({ code: 'text-unkept', values });
    if (row.form.joined?.includes(at))
      remarks.push({ code: 'joined-cell', values: { column: meaning, value: text.slice(0, 60) } });
  }
  const own = meanings.some((one, at) => one !== 'skip' && row.cells[at] && !row.form.joined?.includes(at));
  return { fields, remarks, empty: row.form.section === true || !own || isHeadings(fields, kind) };
}

/** Headings printed again on each page stand in the file as rows. */
function isHeadings(fields: Fields, kind: ImportKind): boolean {
  return kind === 'people'
    ? fields['name-zh'] === '姓名' || fields['name-en'] === 'Name in English'
    : fields['name-zh'] === '机构名称';
}

/** An export puts an apostrophe before what a spreadsheet program would take for a formula. */
function unguarded(text: string): string {
  const bare = text.trim();
  return /^'[=+\-@]/.test(bare) ? bare.slice(1) : bare;
}

/** The economy a cell names. */
export function readEconomy(
  text: string | undefined,
  lists: Lists,
): { code: string | null; remarks: Remark[] } {
  if (text === undefined) return { code: null, remarks: [] };
  const code = findEconomy(text, lists);
  return code === undefined
    ? { code: null, remarks: [{ code: 'economy-unknown', values: { value: text.slice(0, 60) } }] }
    : { code, remarks: [] };
}

const hows: Record<string, Provenance> = {
  recorded: 'recorded',
  已核实: 'recorded',
  transliterated: 'transliterated',
  拼音转写: 'transliterated',
  translated: 'translated',
  本办所译: 'translated',
};

/** How an English half came to be; recorded where nothing is said. */
export function readHow(text: string | undefined, column: Meaning): { how: Provenance; remarks: Remark[] } {
  const how = text === undefined ? 'recorded' : hows[text.toLowerCase()];
  if (how) return { how, remarks: [] };
  const values = {
    column,
    value: text!.slice(0, 60),
    choices: '已核实/recorded, 拼音转写/transliterated, 本办所译/translated',
  };
  return { how: 'recorded', remarks: [{ code: 'choice-unknown', values }] };
}

/** Is any of these a fault? Then the row is not carried out. */
export function hasFault(remarks: readonly Remark[]): boolean {
  return remarks.some(({ code }) => remarkKinds[code satisfies RemarkCode].fault);
}
