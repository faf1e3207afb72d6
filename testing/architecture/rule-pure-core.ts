import ts from 'typescript';
import { isTest, lineOf, type Rule, walk } from './tree.ts';

/** The core of a division gives the same answer to the same question: it has no clock, no chance, no network. */
export const pureCore: Rule = {
  id: 'pure-core',
  find: (tree) =>
    tree.files.flatMap(({ path, ast }) => {
      if (!ast || isTest(path) || !/^modules\/[^/]+\/server\/core\//.test(path)) return [];
      const found: { file: string; line: number; what: string }[] = [];
      walk(ast, (node) => {
        const what = impurity(node);
        if (what) found.push({ file: path, line: lineOf(ast, node), what });
      });
      return found;
    }),
};

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'process')
    return `asks the machine: ${node.getText()}`;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
    return 'reads the clock: new Date()';
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText();
  if (called === 'Date.now' || called === 'performance.now') return `reads the clock: ${called}()`;
  if (called === 'Math.random' || called === 'crypto.randomUUID') return `rolls dice: ${called}()`;
  if (called === 'fetch') return 'asks the network: fetch()';
  if (called === 'setTimeout' || called === 'setInterval') return `waits: ${called}()`;
  return undefined;
}
