import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';

interface Named {
  value: string;
  name: Both;
}

/** Options in the reader's order (pinyin or alphabet); the other language stands behind the reader's own. */
export function sortedOptions(of: readonly Named[], reader: Lang): { value: string; label: string }[] {
  const other: Lang = reader === 'zh' ? 'en' : 'zh';
  const order = new Intl.Collator(reader === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en').compare;
  return of
    .toSorted((a, b) => order(a.name[reader], b.name[reader]))
    .map(({ value, name }) => ({ value, label: `${name[reader]} ${name[other]}` }));
}
