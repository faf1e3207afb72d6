import type { Lang } from '../../../../kernel/contract/local-text.ts';

const chinese = new Set(['zh', 'zho', 'chi', 'cmn']);
const english = new Set(['en', 'eng']);

/** Which of our two languages a tag names, however it is written: `zh-CN`, `ZH_Hans`, `en-GB`. Others are neither. */
export function languageOf(tag: string): Lang | undefined {
  const first = firstOf(tag);
  if (chinese.has(first)) return 'zh';
  return english.has(first) ? 'en' : undefined;
}

/** Whether two tags name one language, whatever country or script they add. */
export function isSameLanguage(one: string, other: string): boolean {
  const known = languageOf(one);
  return known ? known === languageOf(other) : firstOf(one) === firstOf(other);
}

function firstOf(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0]!;
}

/** The script family a language is set in, as far as fonts go. */
export function scriptOfLanguage(tag: string): 'zh' | 'ja' | 'ko' | 'latin' {
  const first = firstOf(tag);
  if (languageOf(tag) === 'zh') return 'zh';
  return first === 'ja' || first === 'ko' ? first : 'latin';
}
