import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Lang } from '../../contract/local-text.ts';
import type { Messages } from './texts.ts';

const remembered = 'chancery.lang';

/** The house's one instance; messages are added to it by `addTexts`. */
export const i18n = createInstance();

/** The `lang` attribute of a run in this language. */
export function langTag(lang: Lang): string {
  return lang === 'zh' ? 'zh-Hans' : 'en';
}

/** The language chosen before, else the one the browser asks for, else Chinese. */
export function firstLang(): Lang {
  const chosen = localStorage.getItem(remembered);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  const asked = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return asked?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** Starts the messages in one language. Called once, before the first page. */
export function startLang(lang: Lang): void {
  void i18n.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'zh',
    initAsync: false,
    resources: {},
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = langTag(lang);
}

/** Switches the language of every page at once and remembers the choice. */
export function chooseLang(lang: Lang): void {
  localStorage.setItem(remembered, lang);
  document.documentElement.lang = langTag(lang);
  void i18n.changeLanguage(lang);
}

/** The language of somebody's account, on a browser where no other was chosen. */
export function offerLang(lang: Lang): void {
  if (localStorage.getItem(remembered) !== null || i18n.language === lang) return;
  document.documentElement.lang = langTag(lang);
  void i18n.changeLanguage(lang);
}

/** Adds a module's messages. Adding them twice is harmless. */
export function addTexts(id: string, messages: { zh: Messages; en: object }): void {
  if (i18n.hasResourceBundle('zh', id)) return;
  i18n.addResourceBundle('zh', id, messages.zh);
  i18n.addResourceBundle('en', id, messages.en);
}
