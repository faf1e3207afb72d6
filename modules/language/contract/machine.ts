/** Machine translation: a service outside, used only where the office switched it on. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

const lang = z.enum(['zh', 'en']);

/** Whether texts may be sent, where to, and who said so. */
export const machine = z.object({
  /** Whether the installation has such a service at all. */
  connected: z.boolean(),
  on: z.boolean(),
  /** The host texts go to, without path or key; nothing where none is connected. */
  host: z.string().nullable(),
  model: z.string().nullable(),
  /** 0 while nobody ever touched the switch. */
  version: z.int().min(0),
  changedAt: instant.nullable(),
  changedBy: both.nullable(),
  abilities,
});
export type Machine = z.infer<typeof machine>;

export const readMachine = operation({
  name: 'language.readMachine',
  method: 'GET',
  path: '/language/machine',
  about: {
    zh: '机器翻译是否接入、是否开启、文字发往何处。',
    en: 'Whether machine translation is connected and switched on, and where texts go.',
  },
  input: z.object({}),
  output: machine,
});

export const switchMachine = operation({
  name: 'language.switchMachine',
  method: 'POST',
  path: '/language/machine/switch',
  about: {
    zh: '为本机构开启或关闭机器翻译。没有开启时，不发出任何文字。',
    en: 'Switch machine translation on or off for the office. While it is off no text is sent.',
  },
  input: z.object({ version: z.int().min(0), on: z.boolean() }),
  output: machine,
  refusals: ['machine-missing'],
});

const proposal = z.object({
  text: z.string(),
  /** Always the machine's: no one has read it. */
  by: z.literal('machine'),
  model: z.string(),
  /** Tags of the source that the proposal lacks or has too often. */
  tagsAmiss: z.array(z.string()),
});
export type MachineProposal = z.infer<typeof proposal>;

export const proposeByMachine = operation({
  name: 'language.proposeByMachine',
  method: 'POST',
  path: '/language/machine/proposals',
  about: {
    zh: '请机器翻译给出译文建议，供译员修改；建议不入记忆库。账本只记发出的段数和字数。',
    en: 'Ask the machine for proposals, for a translator to work on. None goes into a memory. The ledger has how many segments and characters were sent.',
  },
  input: z.object({
    /** The language wanted; the texts are in the other. */
    into: lang,
    texts: z.array(z.string().trim().min(1).max(5000)).min(1).max(20),
    /** Terms that must be kept, source and target. */
    terms: z
      .array(z.object({ source: z.string().max(200), target: z.string().max(200) }))
      .max(50)
      .default([]),
    /** The file of a job it is for, where there is one: of a confidential job nothing is sent. */
    fileId: id.nullable().default(null),
  }),
  output: z.object({ items: z.array(proposal) }),
  refusals: ['machine-missing', 'machine-off', 'machine-confidential', 'machine-silent'],
});
