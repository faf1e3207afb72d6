/** What other values would change in a guide, and in a case were it filed under them. Pure. */
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { Answers } from '../../contract/services.ts';
import { measured } from '../../contract/units.ts';
import type { ChangedWords, DifferingCase } from '../../contract/values.ts';
import { fill } from './definitions/fill.ts';
import { daysToDecide, judge } from './definitions/for-case.ts';
import { figureOf } from './definitions/settings.ts';

/** What a guide says of each setting that changes: its words before and after. */
export function changedInGuide(before: ServiceDefinition, after: ServiceDefinition): ChangedWords[] {
  const texts = wordsOf(before).map((one, n) => ({ ...one, after: wordsOf(after)[n]!.words }));
  const changed = texts.filter(({ words, after: then }) => words.zh !== then.zh);
  return changed.map(({ at, name, words, after: then }) => ({ at, name, before: words, after: then }));
}

interface Said {
  at: string;
  name: Both;
  words: Both;
}

/** All a definition says with its figures in it, in a fixed order: each setting, then each text that quotes one. */
function wordsOf(definition: ServiceDefinition): Said[] {
  const { settings, conditions, papers, after } = definition;
  return [
    ...settings.map(({ id, name, value, unit }) => ({
      at: `setting ${id}`,
      name,
      words: unit && typeof value === 'number' ? figure(value, unit) : choice(value),
    })),
    ...conditions.map(({ id, asks }) => said(definition, `condition ${id}`, asks)),
    ...papers.map(({ id, name, how }) => ({ at: `paper ${id}`, name, words: fill(how, definition) })),
    ...after.map(({ id, what }) => said(definition, `after ${id}`, what)),
  ];
}

function said(definition: ServiceDefinition, at: string, text: Parameters<typeof fill>[0]): Said {
  const words = fill(text, definition);
  return { at, name: words, words };
}

function figure(value: number, unit: Parameters<typeof measured>[2]): Both {
  return { zh: measured('zh', value, unit), en: measured('en', value, unit) };
}

function choice(value: number | boolean | null): Both {
  if (value === null) return { zh: '不作要求', en: 'asks for none' };
  return value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
}

/** The conditions of a case that would hold no longer, or hold now. What stays open is not told. */
export function flipsIn(
  before: ServiceDefinition,
  after: ServiceDefinition,
  facts: Answers,
): DifferingCase['flips'] {
  return after.conditions.flatMap(({ id, asks, needs }) => {
    const [was, is] = [before, after].map((definition) => judge(definition, facts, needs));
    if (is === 'unknown' || was === is) return [];
    return [{ condition: id, asks: fill(asks, after), holds: is === 'yes' }];
  });
}

/** The working days a case has at its state: to be told what is missing, or to be decided. */
export function daysAt(definition: ServiceDefinition, facts: Answers, submitted: boolean): number | null {
  return submitted ? figureOf(definition, definition.clock.correctWithin) : daysToDecide(definition, facts);
}
