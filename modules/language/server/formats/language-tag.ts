import type { Lang } from '../../../../kernel/contract/local-text.ts';

const chinese = new Set(['zh', 'zho', 'chi', 'cmn']);
const english = new Set(['en', 'eng']);

/** Which of our two languages a tag names, however it is written: `zh-CN`, `ZH_Hans`, `en-GB`. Others are neither. */
export function languageOf(tag: string): Lang | undefined {
  const first = tag.trim().toLowerCase().split(/[-_]/)[0]!;
  if (chinese.has(first)) return 'zh';
  return english.has(first) ? 'en' : undefined;
}
