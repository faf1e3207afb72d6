import ts from 'typescript';
import { isShipped, lineOf, type Rule, type Tree, walk } from './tree.ts';

/** The budgets: small files, short functions. Measured over what ships; tests and data have none. */
export const budgets = { fileMedian: 80, fileP90: 200, fileMost: 400, functionP90: 40, functionMost: 100 };

/** No file is too long to be read at one sitting. */
export const fileSizes: Rule = {
  id: 'file-size',
  find: (tree) => {
    const shipped = tree.files.filter(isShipped);
    const lines = shipped.map((file) => file.lines);
    return [
      ...shipped
        .filter((file) => file.lines > budgets.fileMost)
        .map((file) => ({
          file: file.path,
          line: 1,
          what: `has ${file.lines} lines, more than ${budgets.fileMost}`,
        })),
      ...over('the median file has', quantile(lines, 0.5), budgets.fileMedian),
      ...over('of ten files the longest has', quantile(lines, 0.9), budgets.fileP90),
    ];
  },
};

/** No function does so much that it must be scrolled. */
export const functionSizes: Rule = {
  id: 'function-size',
  find: (tree) => {
    const functions = functionsOf(tree);
    return [
      ...functions
        .filter(({ lines }) => lines > budgets.functionMost)
        .map(({ file, line, lines }) => ({ file, line, what: `a function of ${lines} lines` })),
      ...over(
        'of ten functions the longest has',
        quantile(
          functions.map(({ lines }) => lines),
          0.9,
        ),
        budgets.functionP90,
      ),
    ];
  },
};

function over(what: string, measured: number, budget: number) {
  return measured < budget
    ? []
    : [{ file: '.', line: 1, what: `${what} ${measured} lines, not under ${budget}` }];
}

/** Lengths of all functions of three lines or more. */
export function functionsOf(tree: Tree): { file: string; line: number; lines: number }[] {
  return tree.files.filter(isShipped).flatMap((file) => {
    const ast = file.ast!;
    const found: { file: string; line: number; lines: number }[] = [];
    walk(ast, (node) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
      const line = lineOf(ast, node);
      const lines = ast.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - line;
      if (lines >= 3) found.push({ file: file.path, line, lines });
    });
    return found;
  });
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
