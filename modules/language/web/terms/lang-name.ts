import type { Lang } from '../../../../kernel/contract/local-text.ts';

/** Languages a term is usually given in, in the order they are offered. */
export const usualLangs = [
  ...['zh', 'en', 'fr', 'de', 'es', 'pt', 'ru', 'ar', 'ja', 'ko', 'vi', 'th', 'lo', 'km', 'my'],
  ...['ms', 'id', 'it', 'nl', 'hu', 'sr', 'zh-Hant'],
];

/** What a language is called in the reader's: 法语, French. */
export function langName(tag: string, reader: Lang): string {
  if (tag === 'zh') return reader === 'zh' ? '中文' : 'Chinese';
  if (tag === 'en') return reader === 'zh' ? '英文' : 'English';
  const name = new Intl.DisplayNames(reader === 'zh' ? 'zh-Hans' : 'en', { type: 'language' }).of(tag) ?? tag;
  return reader === 'en' && tag === 'zh-Hant' ? 'Traditional Chinese' : name;
}
