import { everyImport } from './imports.ts';
import { isTest, type Rule } from './tree.ts';
import { zoneOf } from './zones.ts';

const pureInContract = ['zod', 'pinyin-pro'];
/** What the pure core may not touch: the machine, the database, the network. */
const impure = /^(node:|kysely|pg|pg-boss|fastify|@fastify\/|@electric-sql\/|better-auth|pino|undici)/;
/** What runs in the browser may not touch, and what a page without script has no use for. */
const ofServer =
  /^(node:|kysely|pg|pg-boss|fastify|@fastify\/|@electric-sql\/|better-auth|pino|@node-rs\/|@myriaddreamin\/)/;
const ofPublic = ['react'];

/** Packages stand in zones too: none of the server in the browser, nothing but the schema library in contracts. */
export const packagesInPlace: Rule = {
  id: 'package-zone',
  find: (tree) =>
    everyImport(tree).flatMap(({ file, found }) => {
      if (found.target !== undefined || isTest(file.path)) return [];
      const why = refusal(file.path, found.name);
      return why ? [{ file: file.path, line: found.line, what: `imports ${found.name}: ${why}` }] : [];
    }),
};

function refusal(path: string, name: string): string | undefined {
  const zone = zoneOf(path);
  if (zone?.part !== 'kernel' && zone?.part !== 'module') return undefined;
  if (zone.layer === 'contract' && !pureInContract.includes(name))
    return 'a contract uses the schema library only';
  if (zone.layer === 'core' && impure.test(name)) return 'the core is pure';
  if (zone.layer === 'web' && ofServer.test(name)) return 'this is the browser';
  if (zone.layer === 'public' && !ofPublic.includes(name))
    return 'a public page is plain React without script';
  return undefined;
}
