import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '../app/modules.ts';
import { person, type TestHouse, testHouse, yunjiang } from './house.ts';

const root = join(import.meta.dirname, '..');
/** A division declares its tables in one file, or in one for each part of it. */
const withTables = modules
  .map(({ id }) => ({ id, paths: tableFiles(join(root, 'modules', id, 'server')) }))
  .filter(({ paths }) => paths.length > 0);

function tableFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|[\\/])tables\.ts$/.test(path))
    .map((path) => join(folder, path));
}

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([...modules]);
});
afterAll(() => house.close());

/** A column as the program sees it: its name, what kind of value it holds, and whether it may be empty. */
type Columns = Record<string, string>;

/** What TypeScript writes for a value of each kind of column. Unions of words are text with a check. */
const families: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  date: 'string',
  integer: 'number',
  // Eight bytes do not fit a number: the pool reads them as text.
  bigint: 'string',
  'double precision': 'number',
  boolean: 'boolean',
  ARRAY: 'array',
  jsonb: 'json',
  'timestamp with time zone': 'instant',
};

async function columnsInDatabase(schema: string): Promise<Record<string, Columns>> {
  const { rows } = await house.look(person('luo', ['reader']), yunjiang, (ctx) =>
    sql<{ table_name: string; column_name: string; data_type: string; is_nullable: string }>`
      select table_name, column_name, data_type, is_nullable from information_schema.columns
      where table_schema = ${schema}`.execute(ctx.db),
  );
  const found: Record<string, Columns> = {};
  for (const row of rows) {
    const table = `${schema}.${row.table_name}`;
    const family = families[row.data_type] ?? row.data_type;
    const column = { [row.column_name]: row.is_nullable === 'YES' ? `${family} or null` : family };
    found[table] = { ...found[table], ...column };
  }
  return found;
}

/** The tables several files declare together. */
function declaredIn(paths: string[]): Record<string, Columns> {
  return Object.assign({}, ...paths.map(columnsInSource)) as Record<string, Columns>;
}

/** The tables a module's `tables.ts` declares, read from its own text. */
function columnsInSource(path: string): Record<string, Columns> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  source.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
  });
  const index = [...interfaces.values()].find(({ name }) => name.text.endsWith('Tables'));
  if (!index) throw new Error(`${path} declares no interface of its tables`);
  return Object.fromEntries(
    propertiesOf(index).map(([table, type]) => {
      const row = interfaces.get(type.getText());
      if (!row) throw new Error(`${path} declares no row ${type.getText()}`);
      return [table, Object.fromEntries(propertiesOf(row).map(([name, of]) => [name, familyOf(of)]))];
    }),
  );
}

function propertiesOf(node: ts.InterfaceDeclaration): [string, ts.TypeNode][] {
  return node.members.flatMap((member): [string, ts.TypeNode][] =>
    ts.isPropertySignature(member) && member.type
      ? [[member.name.getText().replace(/^'|'$/g, ''), member.type]]
      : [],
  );
}

function familyOf(type: ts.TypeNode): string {
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === 'ColumnType') {
    const [selected] = type.typeArguments ?? [];
    return selected ? familyOf(selected) : 'unknown';
  }
  if (ts.isUnionTypeNode(type)) {
    const kept = type.types.filter((one) => one.getText() !== 'null');
    const family = kept.length === 1 ? familyOf(kept[0]!) : 'string';
    return kept.length < type.types.length ? `${family} or null` : family;
  }
  if (ts.isArrayTypeNode(type)) return 'array';
  if (!ts.isTypeReferenceNode(type)) return type.getText();
  const name = type.typeName.getText();
  if (name === 'Date') return 'instant';
  return name === 'JSONColumnType' ? 'json' : 'string';
}

test('the divisions declare their tables', () => {
  expect(withTables.map(({ id }) => id)).toEqual(expect.arrayContaining(['directory', 'press']));
});

test.each(withTables)('$id declares its tables as the database has them', async ({ id, paths }) => {
  const declared = declaredIn(paths);
  expect(Object.values(declared).flatMap(Object.keys).length).toBeGreaterThan(3);
  expect(await columnsInDatabase(id.replaceAll('-', '_'))).toEqual(declared);
});

test('a column that is missing, of another kind or empty where it may not be would be noticed', async () => {
  const declared = declaredIn(withTables[0]!.paths);
  const real = await columnsInDatabase(withTables[0]!.id);
  const [table, columns] = Object.entries(real)[0]!;
  for (const other of [
    { ...columns, extra: 'string' },
    { ...columns, version: 'string' },
  ])
    expect({ ...real, [table]: other }).not.toEqual(declared);
});
