/** What a job amounts to: its words by how much of them is there already. */
import { z } from 'zod';
import type { Both } from '../../../kernel/contract/local-text.ts';

/** How much of a segment is there already: said again in the job, or so like what a memory has. */
export const band = z.enum(['repeated', 'context', 'exact', '95-99', '85-94', '75-84', '50-74', 'new']);
export type Band = z.infer<typeof band>;

export const bands: Record<Band, Both> = {
  repeated: { zh: '重复', en: 'Repetitions' },
  context: { zh: '语境匹配（101、102）', en: 'In context (101, 102)' },
  exact: { zh: '完全匹配（100）', en: 'Exact (100)' },
  '95-99': { zh: '95–99', en: '95–99' },
  '85-94': { zh: '85–94', en: '85–94' },
  '75-84': { zh: '75–84', en: '75–84' },
  '50-74': { zh: '50–74', en: '50–74' },
  new: { zh: '新译', en: 'New' },
};

/** What share of the work of a new word a word of each band is, in hundredths: the office's usual ones. */
export const usualWeights: Record<Band, number> = {
  repeated: 10,
  context: 10,
  exact: 20,
  '95-99': 30,
  '85-94': 50,
  '75-84': 60,
  '50-74': 90,
  new: 100,
};

export const weights = z.record(band, z.int().min(0).max(200));
export type Weights = z.infer<typeof weights>;

export const bandLine = z.object({ band, segments: z.int(), words: z.int(), weight: z.int() });
export type BandLine = z.infer<typeof bandLine>;

/** The words of a job by bands, and the effort they come to: words as if all were new. */
export const analysis = z.object({
  lines: z.array(bandLine),
  segments: z.int(),
  words: z.int(),
  effort: z.int(),
});
export type Analysis = z.infer<typeof analysis>;

export const jobQuote = analysis.extend({
  /** Working days from agreement to delivery. */
  days: z.int(),
  /** In fen, where something is charged. */
  price: z.int().nullable(),
});
export type JobQuote = z.infer<typeof jobQuote>;
