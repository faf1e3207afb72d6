/** The people who translate: languages and levels, domains, training, what is on their desks and what they have done. */
import { z } from 'zod';
import { ability } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { type Both, both, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { jobKind, jobPart, somebody } from './jobs.ts';

/** A language somebody works in, with the level and the certificate that shows it. */
export const translatorLanguage = z.object({
  /** A tag such as en, fr or ja. */
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'language tag',
  }),
  /** `CATTI 一级`, `IELTS 8.0`. */
  level: z.string().trim().min(1).max(100),
});
export type TranslatorLanguage = z.infer<typeof translatorLanguage>;

/** A piece of further training, and the points it counts. */
export const training = z.object({
  day: isoDate,
  what: z.string().trim().min(1).max(200),
  points: z.int().min(0).max(500),
});
export type Training = z.infer<typeof training>;

const fileFields = {
  languages: z.array(translatorLanguage).max(12).default([]),
  domains: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  training: z.array(training).max(200).default([]),
  /** Source words a working day. */
  daily: z.int().min(100).max(20_000).default(3000),
  /** The certificate is to be renewed until then. */
  validTo: isoDate.nullable().default(null),
  note: z.string().trim().min(1).max(2000).nullable().default(null),
};

/** What somebody has done since a day. */
export const output = z.object({
  jobs: z.int(),
  translated: z.int(),
  revised: z.int(),
  /** Of the jobs delivered, those that were by the day agreed on. */
  onTime: z.int(),
  /** What revisers found, and in how many words. */
  errors: z.int(),
  errorWords: z.int(),
  marks: z.int(),
  markSum: z.int(),
});
export type Output = z.infer<typeof output>;

export const translatorRow = somebody.extend({
  roles: z.array(both),
  /** 0 where no file was begun yet. */
  version: z.int(),
  ...fileFields,
  /** Points of training in this year. */
  points: z.int(),
  output,
});
export type TranslatorRow = z.infer<typeof translatorRow>;

export const translator = translatorRow.extend({
  months: z.array(z.object({ month: z.string(), translated: z.int(), revised: z.int() })),
  kinds: z.array(z.object({ kind: jobKind, words: z.int() })),
  abilities: z.object({ save: ability }),
});
export type Translator = z.infer<typeof translator>;

export const listTranslators = operation({
  name: 'language.listTranslators',
  method: 'GET',
  path: '/language/translators',
  about: {
    zh: '翻译室人员：语种与等级、专长、培训学分和近12个月的工作量与质量。',
    en: 'The people of the translation centre: languages and levels, domains, training, and output and quality in the last twelve months.',
  },
  input: z.object({}),
  output: z.object({ since: isoDate, items: z.array(translatorRow) }),
});
export const readTranslator = operation({
  name: 'language.readTranslator',
  method: 'GET',
  path: '/language/translators/:userId',
  about: { zh: '一位译员的人才档案。', en: 'The talent file of a translator.' },
  input: z.object({ userId: z.string().min(1).max(100) }),
  output: translator,
});
export const saveTranslator = operation({
  name: 'language.saveTranslator',
  method: 'POST',
  path: '/language/translators/:userId',
  about: {
    zh: '填写或修改一位译员的人才档案；由翻译室负责人、主任或本人办理。',
    en: 'Write the talent file of a translator: for the head of translation, the director, or the person.',
  },
  input: z.object({ userId: z.string().min(1).max(100), version: z.int().min(0), ...fileFields }),
  output: translator,
});

/** Something a person has to do on a job. */
export const load = z.object({
  job: id,
  number: z.string(),
  title: localText,
  part: jobPart,
  /** Words still to be done. */
  words: z.int(),
  by: isoDate,
  late: z.boolean(),
  /** It waits for the one before. */
  waits: z.boolean(),
});
export type Load = z.infer<typeof load>;

export const boardOfJobs = operation({
  name: 'language.boardOfJobs',
  method: 'GET',
  path: '/language/board',
  about: {
    zh: '翻译室工作安排：每人今后两周每天的字数、在手的任务、还剩多少、哪些逾期。',
    en: 'The board of the centre: the words of each person on each of the next working days, the jobs in hand, what is left, and what is late.',
  },
  input: z.object({}),
  output: z.object({
    days: z.array(isoDate),
    people: z.array(
      somebody.extend({
        daily: z.int(),
        words: z.int(),
        late: z.int(),
        loads: z.array(load),
        /** For each of the days, words and what share of a full day they are, in hundredths. */
        days: z.array(z.object({ words: z.int(), share: z.int() })),
      }),
    ),
    waiting: z.object({ quote: z.int(), agree: z.int(), assign: z.int(), deliver: z.int() }),
  }),
});

/** By what the figures of jobs are put together. */
export const figureBy = z.enum(['translator', 'client', 'kind', 'month']);
export type FigureBy = z.infer<typeof figureBy>;
export const figuresBy: Record<FigureBy, Both> = {
  translator: { zh: '译员', en: 'Translator' },
  client: { zh: '委托方', en: 'Client' },
  kind: { zh: '文种', en: 'Kind' },
  month: { zh: '月份', en: 'Month' },
};

export const figureRow = z.object({
  name: both,
  jobs: z.int(),
  words: z.int(),
  effort: z.int(),
  onTime: z.int(),
  errors: z.int(),
  errorWords: z.int(),
  marks: z.int(),
  markSum: z.int(),
});
export type FigureRow = z.infer<typeof figureRow>;

export const jobFigures = operation({
  name: 'language.jobFigures',
  method: 'GET',
  path: '/language/figures',
  about: {
    zh: '已交付任务的统计：按译员、委托方、文种或月份。',
    en: 'Figures of the jobs delivered: by translator, client, kind or month.',
  },
  input: z.object({ by: figureBy.default('translator'), from: isoDate.optional(), to: isoDate.optional() }),
  output: z.object({ from: isoDate, to: isoDate, items: z.array(figureRow), next: z.null() }),
});
