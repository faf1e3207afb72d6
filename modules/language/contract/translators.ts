/** The people who translate: languages and levels, domains, training, and what they have done. */
import { z } from 'zod';
import { isoDate } from '../../../kernel/contract/dates.ts';

/** A language somebody works in, with the level and the certificate that shows it. */
export const translatorLanguage = z.object({
  /** A tag such as en, fr or ja. */
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** `CATTI 一级`, `IELTS 8.0`. */
  level: z.string().trim().min(1).max(100),
  into: z.boolean().default(true),
});
export type TranslatorLanguage = z.infer<typeof translatorLanguage>;

/** A piece of further training, and the points it counts. */
export const training = z.object({
  day: isoDate,
  what: z.string().trim().min(1).max(200),
  points: z.int().min(0).max(500),
});
export type Training = z.infer<typeof training>;
