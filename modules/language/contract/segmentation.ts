/** Rules of segmentation: where the files of jobs are cut into segments. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant } from '../../../kernel/contract/dates.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { sentFile } from './job-steps.ts';

/** The rules in force, list by list, and whose they are. */
export const segmentation = z.object({
  /** What the office's own file is called; null while the rules of the house are in force. */
  own: z.string().nullable(),
  /** For which languages (patterns of their tags) which list holds, in order, and how many rules are in it. */
  lists: z.array(z.object({ languages: z.string(), name: z.string(), rules: z.int() })),
  /** 0 while the office never had rules of its own. */
  version: z.int().min(0),
  changedAt: instant.nullable(),
  changedBy: both.nullable(),
  abilities,
});
export type Segmentation = z.infer<typeof segmentation>;

export const readSegmentation = operation({
  name: 'language.readSegmentation',
  method: 'GET',
  path: '/language/segmentation',
  about: {
    zh: '翻译任务的文件按哪些规则断句：平台的，还是本机构自己的。',
    en: 'By which rules the files of jobs are cut into segments: those of the house, or the office’s own.',
  },
  input: z.object({}),
  output: segmentation,
});

export const trySegmentation = operation({
  name: 'language.trySegmentation',
  method: 'POST',
  path: '/language/segmentation/tried',
  secret: true,
  about: {
    zh: '用现行规则断一段文字；附上SRX文件时，同时用文件中的规则断。什么都不改。',
    en: 'Cut a text by the rules in force and, where an SRX file comes with it, by those of the file. Nothing changes.',
  },
  bodyLimit: 4_000_000,
  input: z.object({
    text: z.string().trim().min(1).max(20_000),
    lang: z.enum(['zh', 'en']),
    file: sentFile.nullable().default(null),
  }),
  output: z.object({
    inForce: z.array(z.string()),
    offered: z.array(z.string()).nullable(),
    /** How many rules the file has; null without one. */
    rules: z.int().nullable(),
  }),
  refusals: ['rules-unreadable'],
});

export const changeSegmentation = operation({
  name: 'language.changeSegmentation',
  method: 'POST',
  path: '/language/segmentation',
  about: {
    zh: '采用本机构自己的断句规则（SRX 2.0或1.0文件）；不附文件即恢复平台的规则。已断好的文件不变。',
    en: 'Put rules of the office’s own in force, an SRX 2.0 or 1.0 file; without a file, those of the house again. What was cut before stays as it is.',
  },
  bodyLimit: 4_000_000,
  input: z.object({ version: z.int().min(0), file: sentFile.nullable() }),
  output: segmentation,
  refusals: ['rules-unreadable'],
});
