import type { z } from 'zod';
import type { IsoDate } from '../../contract/dates.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';

/** A sheet as a spreadsheet program or a text file has it: every cell as text, days written `2026-11-24`. */
export interface ReadSheet {
  /** How the file was written: `xlsx`, or the encoding of a text file. */
  written: 'xlsx' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  rows: SheetRow[];
  /** Names of the workbook's other sheets: they are not read. */
  leftAside: string[];
}

/** One row, by the number the spreadsheet program shows beside it. */
export interface SheetRow {
  line: number;
  cells: string[];
  /** Cells joined across three columns or more: a heading inside the table, not a record. */
  section?: true;
  /** Columns whose value stands in a joined cell that begins above. */
  joined?: number[];
  /** Columns whose cell is calculated by a formula; what stands there is what it came to last. */
  formulas?: number[];
}

/** `text`: a cell kept as text, so that what is typed into it later is no number; it may be empty. */
export type CellOut = string | number | null | { day: IsoDate } | { text: string };

/** A list as it leaves the house. The first row is made of the columns' names. */
export interface SheetOut {
  /** Of the file, without its ending. */
  name: Both;
  columns: { key: string; name: Both }[];
  rows: CellOut[][];
}

/** A list of a module that can be had as a file: `/api/sheets/<id>.csv`, `.xlsx` or `.json`. */
export interface Sheet<Q extends z.ZodObject = z.ZodObject> {
  id: string;
  about: Both;
  /** What narrows it, as in the list's own operation. */
  query: Q;
  /** Reads it as this actor may see it. */
  read(ctx: Ctx, query: z.infer<Q>): Promise<SheetOut>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of sheets of every query
export type AnySheet = Sheet<any>;

/** Declares a sheet; keeps the type of its query. */
export function sheet<Q extends z.ZodObject>(definition: Sheet<Q>): Sheet<Q> {
  return definition;
}
