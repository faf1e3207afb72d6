import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, type SourceFile, type Tree, walk } from './tree.ts';

/** One import of a file: of another file of the tree (`target`), or of a package (`name`). */
export interface Import {
  line: number;
  name: string;
  target: string | undefined;
  /** Exists when the program runs: not of types only. */
  atRunTime: boolean;
  /** Awaited when needed, so it cannot close a ring at load. */
  later: boolean;
}

const known = new WeakMap<SourceFile, Import[]>();

/** Everything a file imports, whichever way. */
export function importsOf(file: SourceFile): Import[] {
  const before = known.get(file);
  if (before) return before;
  const found = file.ast ? read(file, file.ast) : [];
  known.set(file, found);
  return found;
}

function read(file: SourceFile, ast: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, name: string, atRunTime: boolean, later: boolean) =>
    found.push({ line: lineOf(ast, node), name, target: targetOf(file.path, name), atRunTime, later });
  walk(ast, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node, node.moduleSpecifier.text, isValueImport(node), false);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node, node.moduleSpecifier.text, !node.isTypeOnly, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      for (const argument of node.arguments)
        if (ts.isStringLiteral(argument)) add(node, argument.text, true, true);
    if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      add(node, node.argument.literal.text, false, false);
  });
  return found;
}

function isValueImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return true;
  if (importClause.isTypeOnly) return false;
  const named = importClause.namedBindings;
  if (importClause.name || !named || !ts.isNamedImports(named)) return true;
  return named.elements.length === 0 || named.elements.some((element) => !element.isTypeOnly);
}

function targetOf(from: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), name.replace(/\?.*$/, '')));
}

/** The files of a tree with what each imports. */
export function everyImport(tree: Tree): { file: SourceFile; found: Import }[] {
  return tree.files.flatMap((file) => importsOf(file).map((found) => ({ file, found })));
}
