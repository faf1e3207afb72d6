import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** One file of the tree a rule looks at. `path` is from the tree's root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
  lines: number;
  /** Parsed where it is TypeScript or JavaScript. */
  ast: ts.SourceFile | undefined;
}

/** A house, or the planted one: its files, and its divisions by step, lowest first. */
export interface Tree {
  root: string;
  files: SourceFile[];
  byPath: ReadonlyMap<string, SourceFile>;
  steps: readonly (readonly string[])[];
}

/** Something that should not be in the house. */
export interface Sin {
  rule: string;
  file: string;
  line: number;
  /** What is wrong, for the person who did it. */
  what: string;
}

export interface Rule {
  id: string;
  find(tree: Tree): Omit<Sin, 'rule'>[];
}

const folders = ['kernel', 'modules', 'app', 'testing', 'tools', 'bin', 'docs', 'reference', '.ci'];
const binary = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|pdf|gz|br|zip|docx|wasm|log)$/;

/** Reads a tree from the disk. The planted one is not part of the real one. */
export function readTree(root: string, steps: Tree['steps']): Tree {
  const paths = [
    ...folders.flatMap((folder) => filesBelow(join(root, folder))),
    ...entriesOf(root).flatMap((entry) => (entry.isFile() ? [join(root, entry.name)] : [])),
  ];
  const files = paths
    .map((path) => ({ full: path, path: relative(root, path).split(sep).join('/') }))
    .filter(({ path }) => !binary.test(path) && !path.startsWith('testing/planted/'))
    .map(({ full, path }) => sourceFile(path, readFileSync(full, 'utf8')));
  return treeOf(root, files, steps);
}

/** The tree as it would be with these files written into it. */
export function withFiles(tree: Tree, written: ReadonlyMap<string, string>, steps = tree.steps): Tree {
  const kept = tree.files.filter(({ path }) => !written.has(path));
  return treeOf(tree.root, [...kept, ...[...written].map(([path, text]) => sourceFile(path, text))], steps);
}

function treeOf(root: string, files: SourceFile[], steps: Tree['steps']): Tree {
  return { root, files, byPath: new Map(files.map((file) => [file.path, file])), steps };
}

function sourceFile(path: string, text: string): SourceFile {
  const isCode = /\.(ts|tsx|mjs|js)$/.test(path);
  const kind = /x$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return {
    path,
    text,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    ast: isCode ? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) : undefined,
  };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** A test, or what only tests use. */
export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path) || /(^|\/)testing\//.test(path);
}

/** Code that ships: what the budgets of size are for. */
export function isShipped(file: SourceFile): boolean {
  return file.ast !== undefined && !isTest(file.path) && !file.path.endsWith('.d.ts');
}

/** The line, from 1, on which a node begins. */
export function lineOf(ast: ts.SourceFile, node: ts.Node): number {
  return ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1;
}

/** Every piece of text a file's code holds in quotes or backquotes, with its line. */
export function stringsOf({ ast }: SourceFile): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  if (!ast) return found;
  walk(ast, (node) => {
    if (ts.isStringLiteral(node) && ts.isImportDeclaration(node.parent)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ text: node.text, line: lineOf(ast, node) });
  });
  return found;
}

/** The name a property is given, where it is written out. */
export function nameOfProperty(node: ts.ObjectLiteralElementLike): string | undefined {
  const { name } = node;
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
