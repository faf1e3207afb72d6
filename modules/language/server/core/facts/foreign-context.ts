import type { NameIndex } from './name-index.ts';

/** Whether the words before a title speak of another country: its holder's name is then no pinyin. */
export function speaksOfAbroad(before: string, index: NameIndex): boolean {
  if (/驻|外国|海外|外籍|来访|议会|国会|众议|参议|知事|总督|州长/.test(before)) return true;
  return index.reference.places.some(
    (p) =>
      (p.kind === 'country' || p.kind === 'region') &&
      p.zh.some((zh) => zh !== '中国' && before.includes(zh)),
  );
}
