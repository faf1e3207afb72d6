import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';
import type { LetterLine, ValueSet } from '../../contract/values.ts';
import { letterNames } from '../core/letters/kinds.ts';
import { asSaid, type LetterText, mayAsk, textsFor } from '../core/letters/wording.ts';
import { letterTexts } from '../letters/texts.ts';

/** The texts of the letters a service writes on that day: those its definition names, of a payment, and of the delivery. */
export function textsOf({ letters, legalNature }: ServiceDefinition, day: IsoDate): LetterText[] {
  const kinds = [...new Set([...letters.map(({ kind }) => kind), 'payment', 'delivery'] as const)];
  const texts = textsFor(letterTexts, legalNature, day);
  return kinds.flatMap((kind) => texts.filter((one) => one.kind === kind));
}

/** Each text as it comes with the program, as it is in force, and as the draft has it. */
export function letterLines(
  sides: { inForce: ServiceDefinition; drafted: ServiceDefinition | null; held: ValueSet },
  day: IsoDate,
): LetterLine[] {
  return textsOf(sides.inForce, day).map((text) => {
    const now = asSaid(text, sides.inForce.letterTexts);
    const then = sides.drafted && asSaid(text, sides.drafted.letterTexts);
    return {
      id: text.id,
      kind: text.kind,
      name: letterNames[text.kind],
      part: text.part,
      outcome: text.outcome ? outcomes[text.outcome] : null,
      mayAsk: [...mayAsk],
      shipped: asSaid(text, undefined),
      inForce: { ...now, own: text.id in (sides.held.letters ?? {}) },
      draft: then === null || JSON.stringify(then) === JSON.stringify(now) ? null : then,
    };
  });
}

/** The texts of a service that name a source nobody of the office has confirmed. */
export function unconfirmedTexts(definition: ServiceDefinition, day: IsoDate): number {
  const said = textsOf(definition, day).map((text) => asSaid(text, definition.letterTexts));
  return said.filter(({ origin }) => origin && !origin.confirmed).length;
}

const outcomes: Record<NonNullable<LetterText['outcome']>, Both> = {
  approved: { zh: '同意', en: 'approved' },
  refused: { zh: '不予同意', en: 'refused' },
  lapsed: { zh: '逾期未补正', en: 'not put right in time' },
};
