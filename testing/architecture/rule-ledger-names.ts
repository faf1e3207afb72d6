import ts from 'typescript';
import { isTest, lineOf, nameOfProperty, type Rule, type Tree, walk } from './tree.ts';

/** Whatever an operation writes into the ledger has a name for those who read the ledger. */
export const ledgerVerbsNamed: Rule = {
  id: 'unnamed-verb',
  find: (tree) => {
    const named = namedVerbs(tree);
    return recorded(tree)
      .filter(({ verb }) => !named.has(verb))
      .map(({ file, line, verb }) => ({ file, line, what: `records ${verb}, which has no name in verbs` }));
  },
};

function recorded(tree: Tree): { file: string; line: number; verb: string }[] {
  const constants = constantTexts(tree);
  return tree.files.flatMap(({ path, ast }) => {
    const found: { file: string; line: number; verb: string }[] = [];
    if (!ast || isTest(path)) return found;
    walk(ast, (node) => {
      if (!ts.isCallExpression(node) || !/\brecord$/.test(node.expression.getText())) return;
      const entry = node.arguments.find(ts.isObjectLiteralExpression);
      const verb = entry?.properties.find((one) => nameOfProperty(one) === 'verb');
      if (!verb || !ts.isPropertyAssignment(verb)) return;
      const name = ts.isIdentifier(verb.initializer)
        ? constants.get(verb.initializer.text)
        : literal(verb.initializer);
      if (name !== undefined) found.push({ file: path, line: lineOf(ast, verb), verb: name });
    });
    return found;
  });
}

/** Names with a dot under which a pair of texts is listed. */
function namedVerbs(tree: Tree): Set<string> {
  const named = new Set<string>();
  for (const { ast, path } of tree.files) {
    if (!ast || isTest(path)) continue;
    walk(ast, (node) => {
      if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer)) return;
      const name = nameOfProperty(node);
      if (name?.includes('.')) named.add(name);
    });
  }
  return named;
}

function constantTexts(tree: Tree): Map<string, string> {
  const constants = new Map<string, string>();
  for (const { ast } of tree.files) {
    for (const node of ast?.statements ?? []) {
      if (!ts.isVariableStatement(node)) continue;
      for (const { name, initializer } of node.declarationList.declarations) {
        const text = initializer && literal(initializer);
        if (text !== undefined) constants.set(name.getText(), text);
      }
    }
  }
  return constants;
}

function literal(node: ts.Expression): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}
