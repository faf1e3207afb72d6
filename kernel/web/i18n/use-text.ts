import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { inLang, type Lang } from '../../contract/local-text.ts';
import { addTexts, i18n } from './lang.ts';
import type { Messages, TextKey, Texts } from './texts.ts';

export type TextValues = Record<string, string | number>;

/** The messages of a module in the reader's language: `t('review.title', { count: 2 })`. */
export function useText<T extends Messages>(of: Texts<T>): (key: TextKey<T>, values?: TextValues) => string {
  addTexts(of.id, of);
  const lang = useTranslation(of.id, { i18n }).i18n.language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another function
  return useCallback((key, values) => i18n.t(key, { ns: of.id, ...values }), [of.id, lang]);
}

/** The language the reader has chosen. */
export function useLang(): Lang {
  return useTranslation(undefined, { i18n }).i18n.language === 'en' ? 'en' : 'zh';
}

/** Reads one half of a text in both languages: the reader's own, else the other. */
export function useBoth(): (text: { zh: string | null; en: string | null }) => string {
  const lang = useLang();
  return (text) => inLang(text, lang);
}
