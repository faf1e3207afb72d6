import ts from 'typescript';
import { isTest, lineOf, type Rule, walk } from './tree.ts';

const replaced = ['Badge', 'Card', 'Notification'];

/** Red is the seal's alone, a state is a mark and a word, Han is never slanted. */
export const lookKept: Rule = {
  id: 'look',
  find: (tree) =>
    tree.files
      .filter(({ path }) => !isTest(path))
      .flatMap(({ path, ast, text }) => [
        ...inCode(path, ast),
        ...(path.endsWith('.css') ? inStyles(path, text) : []),
      ]),
};

function inCode(path: string, ast: ts.SourceFile | undefined) {
  const found: { file: string; line: number; what: string }[] = [];
  if (!ast) return found;
  walk(ast, (node) => {
    const what = offence(node);
    if (what) found.push({ file: path, line: lineOf(ast, node), what });
  });
  return found;
}

function offence(node: ts.Node): string | undefined {
  if (ts.isJsxAttribute(node) && /^(color|c|bg)$/.test(node.name.getText()))
    return /^\{?["']red(\.\d)?["']\}?$/.test(node.initializer?.getText() ?? '')
      ? 'a palette red: the seal is the only red'
      : undefined;
  if (ts.isImportSpecifier(node) && replaced.includes(node.name.text))
    return /@mantine/.test(node.parent.parent.parent.getText())
      ? `${node.name.text} of the library: the house has its own parts`
      : undefined;
  return undefined;
}

function inStyles(path: string, text: string) {
  return [...text.matchAll(/:lang\(zh\)[^{}]*\{[^}]*font-style:\s*italic/g)].map(({ index }) => ({
    file: path,
    line: text.slice(0, index).split('\n').length,
    what: 'Han set in italics',
  }));
}
