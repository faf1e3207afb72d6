/** An office's own values of a service: drafted, looked at with what they change, and published. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { counter, origin, ownLetterText, serviceDefinition, setting } from './definition.ts';
import { letterKind, letterPart } from './letters.ts';

const value = setting.shape.value;

/** A value an office gave a setting, with where it has it from. */
export const ownValue = z.strictObject({ value, origin });

/** All an office says itself of a service: its figures, where its counter is, and what its letters say. */
export const valueSet = z.strictObject({
  settings: z.record(z.string(), ownValue),
  counter: counter.nullable(),
  /** By the names of texts that come with the program; a set of before there were any has none. */
  letters: z.record(z.string(), ownLetterText.omit({ id: true })).optional(),
});
export type ValueSet = z.infer<typeof valueSet>;

/** What new values would change in the guide: words, judged the same way before and after. */
const changedWords = z.object({ at: z.string(), name: both, before: both, after: both });
export type ChangedWords = z.infer<typeof changedWords>;

/** An open case that would stand otherwise, were it filed under the draft. */
const differingCase = z.object({
  caseId: id,
  number: z.string().nullable(),
  flips: z.array(z.object({ condition: z.string(), asks: both, holds: z.boolean() })),
  /** The day it would be due, where that moves. */
  due: z.object({ before: isoDate.nullable(), after: isoDate.nullable() }).nullable(),
});
export type DifferingCase = z.infer<typeof differingCase>;

/** What a draft changes: the guide from publication on, and nothing in the cases that run; these would differ. */
export const valuesEffect = z.object({
  guide: z.array(changedWords),
  /** Cases open today that were looked at, and whether there are more. */
  open: z.int(),
  more: z.boolean(),
  differing: z.array(differingCase),
});
export type ValuesEffect = z.infer<typeof valuesEffect>;

const settingLine = setting.omit({ value: true, origin: true }).extend({
  /** No case can be handled without it. */
  needed: z.boolean(),
  shipped: ownValue,
  inForce: ownValue.extend({ own: z.boolean() }),
  /** Where the draft says something else. */
  draft: ownValue.nullable(),
});
export type SettingLine = z.infer<typeof settingLine>;

/** What a letter says; a sentence of the program's own, that only states facts, names no source. */
const saidInLetter = z.object({ text: both, origin: origin.nullable() });
const letterLine = z.object({
  id: z.string(),
  kind: letterKind,
  name: both,
  part: letterPart,
  /** Said only where the case ended so. */
  outcome: both.nullable(),
  /** What it may ask to have filled in: `{case}`. */
  mayAsk: z.array(z.string()),
  shipped: saidInLetter,
  inForce: saidInLetter.extend({ own: z.boolean() }),
  /** Where the draft says something else. */
  draft: saidInLetter.nullable(),
});
export type LetterLine = z.infer<typeof letterLine>;

export const serviceValues = z.object({
  code: z.string(),
  name: both,
  /** Of the draft; 0 where there is none. */
  version: z.int().min(0),
  drafted: z.object({ at: instant, by: both }).nullable(),
  settings: z.array(settingLine),
  counter: z.object({ inForce: counter.nullable(), draft: counter.nullable() }),
  letters: z.array(letterLine),
  /** What was published, the set in force first. */
  published: z.array(z.object({ number: z.int(), at: instant, by: both })),
  effect: valuesEffect.nullable(),
  abilities,
});
export type ServiceValues = z.infer<typeof serviceValues>;

const valuesItem = z.object({
  code: z.string(),
  family: z.string(),
  name: both,
  audience: serviceDefinition.shape.audience,
  /** Figures and choices it has, those the office set, and those nobody confirmed yet. */
  figures: z.int(),
  own: z.int(),
  unconfirmed: z.int(),
  /** Texts of its letters that speak of the law and that nobody confirmed yet. */
  unconfirmedTexts: z.int(),
  drafted: z.boolean(),
  hasCounter: z.boolean(),
  /** Cases of it that are open. */
  open: z.int(),
  publishedAt: instant.nullable(),
});
export type ValuesItem = z.infer<typeof valuesItem>;

export const listServiceValues = operation({
  name: 'service-hall.listServiceValues',
  method: 'GET',
  path: '/service-hall/services',
  about: {
    zh: '各服务事项的本办参数：有多少、多少已由本办确认、是否有草稿。',
    en: 'The services with the office’s own values: how many, how many unconfirmed, and whether a draft waits.',
  },
  input: z.object({}),
  output: z.object({ items: z.array(valuesItem) }),
});

export const readServiceValues = operation({
  name: 'service-hall.readServiceValues',
  method: 'GET',
  path: '/service-hall/services/:code',
  about: {
    zh: '一个事项的本办参数：随程序提供的、现行的和草稿，各有出处；有草稿时，说明发布后会有什么变化。',
    en: 'The values of a service: shipped, in force and drafted, each with its source; and what the draft would change.',
  },
  input: z.object({ code: z.string().max(60) }),
  output: serviceValues,
});

const onDraft = z.object({
  code: z.string().max(60),
  /** Of the draft that was looked at; 0 where there was none. */
  version: z.int().min(0),
});

const said = z.string().trim().min(1).max(400);
const letterWords = z.string().trim().min(1).max(1500);

export const setServiceValue = operation({
  name: 'service-hall.setServiceValue',
  method: 'POST',
  path: '/service-hall/services/:code/set-value',
  about: {
    zh: '在草稿中设定一项参数，写明出处；null表示不作要求。',
    en: 'Set a value in the draft, with its source; null asks for no such thing.',
  },
  input: onDraft.extend({
    setting: z.string().max(60),
    value: z.union([z.number().min(0).max(1e12), z.boolean(), z.null()]),
    from: z.object({ zh: said, en: said }),
    asOf: isoDate,
    confirmed: z.boolean(),
  }),
  output: serviceValues,
});

export const useShippedValue = operation({
  name: 'service-hall.useShippedValue',
  method: 'POST',
  path: '/service-hall/services/:code/use-shipped',
  about: {
    zh: '在草稿中取消本办的一项参数，改用随程序提供的。',
    en: 'Take the office’s own value out of the draft: the one that comes with the program holds again.',
  },
  input: onDraft.extend({ setting: z.string().max(60) }),
  output: serviceValues,
});

export const setCounter = operation({
  name: 'service-hall.setCounter',
  method: 'POST',
  path: '/service-hall/services/:code/set-counter',
  about: {
    zh: '在草稿中写明办理地点、时间和电话；null表示不写。',
    en: 'Say in the draft where the counter is, when it is open and whom to ring; null says nothing.',
  },
  input: onDraft.extend({
    counter: z
      .object({
        where: z.object({ zh: said, en: said }),
        hours: z.object({ zh: said, en: said }),
        phone: z.string().trim().pipe(counter.shape.phone),
      })
      .nullable(),
  }),
  output: serviceValues,
});

export const setLetterText = operation({
  name: 'service-hall.setLetterText',
  method: 'POST',
  path: '/service-hall/services/:code/set-letter-text',
  about: {
    zh: '在草稿中写明本办文书的一段用语（中英文），注明出处并确认；null表示改用随程序提供的。',
    en: 'Say in the draft what a letter of the office says, in both languages, with its source and whether it is confirmed; null goes back to the text that comes with the program.',
  },
  input: onDraft.extend({
    textId: z.string().max(80),
    says: z
      .object({
        text: z.object({ zh: letterWords, en: letterWords }),
        from: z.object({ zh: said, en: said }),
        asOf: isoDate,
        confirmed: z.boolean(),
      })
      .nullable(),
  }),
  output: serviceValues,
});

export const publishServiceValues = operation({
  name: 'service-hall.publishServiceValues',
  method: 'POST',
  path: '/service-hall/services/:code/publish',
  about: {
    zh: '发布草稿：此后的指南和新收的办件按此办理，在办的办件不变。',
    en: 'Publish the draft: guides and new cases go by it from now on; running cases keep their edition.',
  },
  input: onDraft,
  output: serviceValues,
});

export const discardServiceValues = operation({
  name: 'service-hall.discardServiceValues',
  method: 'POST',
  path: '/service-hall/services/:code/discard',
  about: { zh: '放弃草稿。', en: 'Discard the draft.' },
  input: onDraft,
  output: serviceValues,
});
