import ts from 'typescript';
import { isTest, lineOf, type Rule, stringsOf, type Tree } from './tree.ts';

const vague = /(^|[/-])(utils?|helpers?)([/.-]|$)|(^|\/)(common|misc|shared)([/.]|$)/;
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
/** Names that tools, the trade or the reader's eye expect. */
const given =
  /^(README|ARCHITECTURE|GLOSSARY|ERRORS|CONTRIBUTING|CHANGELOG|LICENSE|NOTICE|SECURITY)(\.md)?(\.txt)?$/;

/** A file is named for what it holds; a name for odds and ends gathers them. */
export const namesSay: Rule = {
  id: 'vague-name',
  find: (tree) =>
    tree.files
      .filter(({ path, ast }) => ast && vague.test(path))
      .map(({ path }) => ({
        file: path,
        line: 1,
        what: 'is named for odds and ends: name it for what it holds',
      })),
};

/** Files are named in small letters with hyphens. */
export const namesAreKebab: Rule = {
  id: 'file-name',
  find: (tree) =>
    tree.files
      .filter(({ path }) => !path.startsWith('docs/') && path.split('/').some((part) => !isNamedWell(part)))
      .map(({ path }) => ({ file: path, line: 1, what: 'is not named in small letters with hyphens' })),
};

function isNamedWell(part: string): boolean {
  return kebab.test(part) || given.test(part);
}

const doors = /^modules\/[^/]+\/(server|web)\/index\.ts$/;

/** Only a division's doors pass on what other files hold: elsewhere one imports from where a thing is. */
export const noBarrels: Rule = {
  id: 'barrel',
  find: (tree) =>
    tree.files.flatMap(({ path, ast }) => {
      if (!ast || doors.test(path) || ast.statements.length === 0) return [];
      const passedOn = ast.statements.filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier);
      const stars = passedOn.filter((node) => ts.isExportDeclaration(node) && !node.exportClause);
      if (stars.length === 0 && passedOn.length < ast.statements.length) return [];
      return [{ file: path, line: 1, what: 'only passes on what other files hold' }];
    }),
};

const configs = /^[a-z]+\.config\.(ts|js|mjs)$/;

/** A thing has one name everywhere: only the files of tools that ask for it export by default. */
export const noDefaultExports: Rule = {
  id: 'default-export',
  find: (tree) => {
    const asked = askedByConfigs(tree);
    return tree.files.flatMap(({ path, ast }) => {
      if (!ast || configs.test(path) || asked.has(path) || path.endsWith('.d.ts')) return [];
      return ast.statements
        .filter((node) => ts.isExportAssignment(node) || isDefault(node))
        .map((node) => ({ file: path, line: lineOf(ast, node), what: 'exports by default: give it a name' }));
    });
  },
};

/** Files a tool loads by its configuration, and so by their default export. */
function askedByConfigs({ files }: Tree): Set<string> {
  return new Set(
    files
      .filter(({ path }) => configs.test(path))
      .flatMap((file) => stringsOf(file).map(({ text }) => text.replace(/^\.\//, ''))),
  );
}

function isDefault(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** Functions are declared: a reader finds them by the word, and they may stand below their first use. */
export const functionsDeclared: Rule = {
  id: 'arrow-constant',
  find: (tree) =>
    tree.files.flatMap(({ path, ast }) => {
      if (!ast || isTest(path) || /\.m?js$/.test(path)) return [];
      return ast.statements.flatMap((node) =>
        ts.isVariableStatement(node)
          ? node.declarationList.declarations
              .filter(({ initializer, type }) => !type && initializer && isFunction(initializer))
              .map(({ name }) => ({
                file: path,
                line: lineOf(ast, node),
                what: `${name.getText()} is an arrow in a constant: declare it as a function`,
              }))
          : [],
      );
    }),
};

function isFunction(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}
