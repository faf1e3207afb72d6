import { capitalised } from '../../align/tokens-en.ts';
import type { Stretch } from './stretches.ts';

/** How a phrase is written most often, in small letters where only the beginning of a sentence made it large. */
export function mostWritten(texts: readonly string[]): (phrase: Stretch) => string {
  const names = capitalised(texts);
  return ({ found }) => {
    const counts = new Map<string, number>();
    for (const { pair, start, end } of found) {
      const written = asWithin(texts[pair]!, start, end, names);
      counts.set(written, (counts.get(written) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || capitals(a[0]) - capitals(b[0]))[0]![0];
  };
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

function asWithin(text: string, start: number, end: number, names: ReadonlySet<string>): string {
  const written = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
  const first = /^\p{Lu}\p{Ll}+/u.exec(written)?.[0];
  const opens = /(?:^|[.!?:;]["”’)]?\s+)["“‘(]?$/u.test(text.slice(0, start));
  return first && opens && !names.has(first.toLowerCase())
    ? first.toLowerCase() + written.slice(first.length)
    : written;
}
