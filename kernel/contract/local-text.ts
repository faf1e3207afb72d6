import { z } from 'zod';

/** The two languages of the house. Chinese is simplified unless a text says otherwise. */
export type Lang = 'zh' | 'en';
export const lang = z.enum(['zh', 'en']);

/** A text in both languages where both are always there: a message, a label, a registered title. */
export interface Both {
  zh: string;
  en: string;
}
export const both = z.object({ zh: z.string(), en: z.string() });

/** How the second half of a LocalText came to be. */
export const provenance = z.enum(['recorded', 'translated', 'transliterated']);
export type Provenance = z.infer<typeof provenance>;

/**
 * A value the house keeps in both languages. A half that is null is missing, and pages show it as missing;
 * `how` says whether the pair was recorded as given, translated, or only transliterated (pinyin).
 */
export const localText = z.object({
  zh: z.string().nullable(),
  en: z.string().nullable(),
  how: provenance.default('recorded'),
});
export type LocalText = z.infer<typeof localText>;

const enteredHalf = z.string().trim().min(1).max(200).nullable();

/** A name or title as a form sends it: a half is words or null, never blank, and no longer than a line or two. */
export const enteredText = localText.extend({ zh: enteredHalf, en: enteredHalf });

/** The half in the reader's language, else the other half: titles are shown, never blank. */
export function inLang(text: { zh: string | null; en: string | null }, reader: Lang): string {
  return (reader === 'zh' ? (text.zh ?? text.en) : (text.en ?? text.zh)) ?? '';
}
