/** Where a file stands in the house: what the import table speaks of. */
export type Zone =
  | { part: 'kernel'; layer: 'contract' | 'server' | 'web' | 'public' }
  | { part: 'module'; module: string; layer: 'contract' | 'server' | 'core' | 'web' | 'public' }
  | { part: 'app' }
  | { part: 'reference' }
  | { part: 'testing' }
  | { part: 'tools' }
  | { part: 'root' };

/** The zone of a path, from the root of the tree. A file that stands nowhere has none. */
export function zoneOf(path: string): Zone | undefined {
  const [first, second = '', third = '', fourth = ''] = path.split('/');
  switch (first) {
    case 'kernel':
      if (second === 'web' && third === 'public') return { part: 'kernel', layer: 'public' };
      return second === 'contract' || second === 'server' || second === 'web'
        ? { part: 'kernel', layer: second }
        : undefined;
    case 'modules':
      return moduleZone(second, third, fourth);
    case 'app':
      return { part: 'app' };
    case 'reference':
      return { part: 'reference' };
    case 'testing':
      return { part: 'testing' };
    case 'tools':
    case 'bin':
      return { part: 'tools' };
    default:
      return second === '' ? { part: 'root' } : undefined;
  }
}

function moduleZone(module: string, third: string, fourth: string): Zone | undefined {
  if (third === 'contract.ts' || third === 'contract') return { part: 'module', module, layer: 'contract' };
  if (third === 'web') return { part: 'module', module, layer: fourth === 'public' ? 'public' : 'web' };
  if (third === 'server') return { part: 'module', module, layer: fourth === 'core' ? 'core' : 'server' };
  return undefined;
}

/** The step a division stands on, or -1. */
export function stepOf(steps: readonly (readonly string[])[], module: string): number {
  return steps.findIndex((step) => step.includes(module));
}
