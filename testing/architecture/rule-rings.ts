import { importsOf } from './imports.ts';
import type { Rule, SourceFile, Tree } from './tree.ts';

/** No group of files imports one another in a ring when the program loads. */
export const noRings: Rule = {
  id: 'ring',
  find: (tree) =>
    ringsOf(tree).map((ring) => ({
      file: ring[0]!,
      line: 1,
      what: `imports itself in a ring: ${ring.join(' → ')}`,
    })),
};

/** The strongly connected groups of more than one file (Tarjan), each named by its first path. */
function ringsOf(tree: Tree): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];
  function visit(file: SourceFile): void {
    index.set(file.path, index.size);
    low.set(file.path, index.get(file.path)!);
    stack.push(file.path);
    for (const next of targetsOf(tree, file)) {
      if (!index.has(next.path)) visit(next);
      if (stack.includes(next.path)) low.set(file.path, Math.min(low.get(file.path)!, low.get(next.path)!));
    }
    if (low.get(file.path) !== index.get(file.path)) return;
    const group = stack.splice(stack.indexOf(file.path));
    if (group.length > 1) rings.push(group.toSorted());
  }
  for (const file of tree.files) if (!index.has(file.path)) visit(file);
  return rings;
}

function targetsOf(tree: Tree, file: SourceFile): SourceFile[] {
  return importsOf(file).flatMap(({ target, atRunTime, later }) => {
    const found = target !== undefined && atRunTime && !later ? tree.byPath.get(target) : undefined;
    return found ? [found] : [];
  });
}
