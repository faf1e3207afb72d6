import ts from 'typescript';
import { isTest, lineOf, nameOfProperty, type Rule, type SourceFile, type Tree, walk } from './tree.ts';

const han = /\p{Script=Han}/u;
const messagesFile = /\bmessages\.(zh|en)\.ts$/;
const letters = /\p{L}/u;

/** What people read stands in both languages: neither half empty, none written in the other language. */
export const bothLanguages: Rule = {
  id: 'both-languages',
  find: (tree) =>
    tree.files
      .filter(({ path, ast }) => ast && !isTest(path) && !isAboutLanguage(path))
      .flatMap((file) => (messagesFile.test(file.path) ? inMessages(tree, file) : inPairs(file))),
};

/** There zh and en are the sides of a text to be read, not words for people. */
function isAboutLanguage(path: string): boolean {
  return /^modules\/language\/server\/core\/(align|facts|repair\/(rules|english|width))\//.test(path);
}

/** Chinese words that English speaks of as such: the name of the language in its own script, the units of number. */
const spokenOf = /中文|[万亿]/g;
/** The name of a language in its own script, for those who read no other. */
const inOwnScript = /English/g;
/** Names of languages for machines. */
const codes = /^(zh|en)(-[A-Z][a-z]+)?$/;

/** Texts with their placeholders taken out: what is left are words. */
function words(text: string): string {
  return text.replace(/\{+\w+\}+/g, '');
}

/** What is wrong with a pair of texts. Two empty halves are a form not yet filled in. */
export function faultOfPair(zh: string, en: string): string | undefined {
  if (zh === '' && en === '') return undefined;
  if (zh.trim() === '') return 'the Chinese is empty';
  if (en.trim() === '') return 'the English is empty';
  if (codes.test(zh) && codes.test(en)) return undefined;
  if (han.test(words(en).replace(spokenOf, ''))) return `the English holds Chinese: ${en}`;
  if (letters.test(words(zh).replace(inOwnScript, '')) && !han.test(zh) && zh !== en)
    return `the Chinese is not Chinese: ${zh}`;
  return undefined;
}

function inPairs({ path, ast }: SourceFile) {
  const found: { file: string; line: number; what: string }[] = [];
  walk(ast!, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const zh = textOf(node, 'zh');
    const en = textOf(node, 'en');
    const what = zh !== undefined && en !== undefined ? faultOfPair(zh, en) : lonely(node, zh, en);
    if (what) found.push({ file: path, line: lineOf(ast!, node), what });
  });
  return found;
}

/** A message with one half only. A null or computed half is a value, not a message. */
function lonely(node: ts.ObjectLiteralExpression, zh?: string, en?: string): string | undefined {
  const names = node.properties.map(nameOfProperty);
  if (zh !== undefined && !names.includes('en') && isMessage(node)) return `only in Chinese: ${zh}`;
  if (en !== undefined && !names.includes('zh') && isMessage(node)) return `only in English: ${en}`;
  return undefined;
}

function isMessage(node: ts.ObjectLiteralExpression): boolean {
  return node.properties.length === 1;
}

function textOf(node: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = node.properties.find((one) => nameOfProperty(one) === name);
  if (!property || !ts.isPropertyAssignment(property)) return undefined;
  return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
}

/** Messages of a kit or division: each key of one file against the same key of its other half. */
function inMessages(tree: Tree, file: SourceFile) {
  const isZh = file.path.endsWith('.zh.ts');
  const other = tree.byPath.get(file.path.replace(messagesFile, `messages.${isZh ? 'en' : 'zh'}.ts`));
  if (!other) return [{ file: file.path, line: 1, what: 'has no other half' }];
  const others = new Map(messagesOf(other).map(({ key, text }) => [key, text]));
  return messagesOf(file).flatMap(({ key, text, line }) => {
    const facing = others.get(key) ?? others.get(key.replace(/_one$/, '_other'));
    const what =
      facing === undefined
        ? `${key.slice(1)} is not in ${other.path}`
        : isZh
          ? faultOfPair(text, facing)
          : undefined;
    return what ? [{ file: file.path, line, what }] : [];
  });
}

function messagesOf({ ast }: SourceFile): { key: string; text: string; line: number }[] {
  const found: { key: string; text: string; line: number }[] = [];
  function read(node: ts.Node, before: string): void {
    if (!ts.isPropertyAssignment(node)) {
      ts.forEachChild(node, (child) => read(child, before));
      return;
    }
    const key = `${before}.${nameOfProperty(node) ?? ''}`;
    if (ts.isStringLiteralLike(node.initializer))
      found.push({ key, text: node.initializer.text, line: lineOf(ast!, node) });
    else read(node.initializer, key);
  }
  read(ast!, '');
  return found;
}
