import type { Range } from './store.ts';

/** The one part of `size` bytes a `Range` header asks for; undefined where it asks for all, or for several parts. */
export function rangeOf(header: string | undefined, size: number): Range | undefined | 'unsatisfiable' {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size || (from === '' && Number(to) === 0)) return 'unsatisfiable';
  return first <= last ? { first, last } : undefined;
}
