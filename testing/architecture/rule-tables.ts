import { isTest, type Rule, type SourceFile, stringsOf, type Tree } from './tree.ts';
import { stepOf, zoneOf } from './zones.ts';

const ofKernel = ['kernel', 'auth', 'pgboss', 'chancery_migrations'];
const afterVerb = /\b(?:from|join|into|update|table|references|only)\s+"?([a-z_]+)"?\."?([a-z_]+)"?/gi;
const dotted = /\b([a-z_]+)\.([a-z_]+)\b/g;

/** A schema is its owner's: nobody else's SQL names a table in it. */
export const tablesInPlace: Rule = {
  id: 'foreign-table',
  find: (tree) => {
    const schemas = new Set([...ofKernel, ...tree.steps.flat().map(schemaOf)]);
    const tables = madeTables(tree);
    return tree.files.flatMap((file) => {
      const own = ownSchemas(tree, file.path);
      if (!own) return [];
      return sqlTexts(file).flatMap(({ text, line }) =>
        [...new Set(namedTables(text, tables, schemas))]
          .filter((table) => !own.includes(table.split('.')[0]!))
          .map((table) => ({ file: file.path, line, what: `names ${table}, a table of another schema` })),
      );
    });
  },
};

function schemaOf(module: string): string {
  return module.replaceAll('-', '_');
}

/** A test may look behind the fences below it and set the scene there. */
function ownSchemas({ steps }: Tree, path: string): string[] | undefined {
  const zone = zoneOf(path);
  if (zone?.part === 'module') {
    const below = steps.slice(0, Math.max(0, stepOf(steps, zone.module))).flat();
    return (isTest(path) ? [...below, zone.module] : [zone.module])
      .map(schemaOf)
      .concat(isTest(path) ? ofKernel : []);
  }
  if (zone?.part === 'kernel') return ofKernel;
  if (zone?.part === 'app') return isTest(path) ? undefined : [];
  return undefined;
}

function madeTables(tree: Tree): Set<string> {
  return new Set(
    tree.files
      .filter(({ path }) => path.endsWith('.sql'))
      .flatMap(({ text }) => [...text.matchAll(/create table (?:if not exists )?([a-z_]+\.[a-z_]+)/gi)])
      .map(([, table]) => table!.toLowerCase()),
  );
}

function sqlTexts(file: SourceFile): { text: string; line: number }[] {
  if (!file.path.endsWith('.sql')) return stringsOf(file);
  return file.text.split('\n').map((text, index) => ({ text: text.replace(/--.*$/, ''), line: index + 1 }));
}

function namedTables(text: string, tables: Set<string>, schemas: Set<string>): string[] {
  const after = [...text.matchAll(afterVerb)].map(([, schema, table]) => `${schema}.${table}`);
  const known = [...text.matchAll(dotted)].map(([whole]) => whole).filter((name) => tables.has(name));
  return [...after.filter((name) => schemas.has(name.split('.')[0]!)), ...known];
}
