/** Choosing the sentences of a letter, and filling them in. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Origin, ServiceDefinition } from '../../../contract/definition.ts';
import type { LetterKind } from '../../../contract/letters.ts';
import type { LetterFacts, Wording } from './facts.ts';

/** A sentence as the reference data hold it. */
export interface LetterText {
  id: string;
  kind: LetterKind;
  part: Wording['part'];
  /** For services of these legal natures only. */
  natures?: readonly ServiceDefinition['legalNature'][] | undefined;
  outcome?: 'approved' | 'refused' | 'lapsed' | undefined;
  text: Both;
  origin?: Origin | undefined;
  from: IsoDate;
  until?: IsoDate | undefined;
}

const order: Wording['part'][] = ['opening', 'next', 'remedy'];

/** What a text may have filled in. */
export const mayAsk = ['service', 'case', 'within'] as const;

/** The texts of that day in services of this nature, in the order a letter has them. */
export function textsFor(
  texts: readonly LetterText[],
  legalNature: LetterFacts['legalNature'],
  day: IsoDate,
): LetterText[] {
  return texts
    .filter((one) => one.from <= day && (one.until ?? day) >= day)
    .filter(({ natures }) => !natures || natures.includes(legalNature))
    .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

/** A text as the office says it, or as it comes with the program. */
export function asSaid(
  shipped: LetterText,
  own: ServiceDefinition['letterTexts'],
): { text: Both; origin: Origin | null } {
  const { text, origin = null } = own?.find(({ id }) => id === shipped.id) ?? shipped;
  return { text, origin };
}

/** The sentences of a letter of that day, in their order. */
export function wordingFor(
  texts: readonly LetterText[],
  of: Pick<LetterFacts, 'kind' | 'legalNature' | 'outcome' | 'day'>,
  values: Readonly<Record<string, Both>>,
  own?: ServiceDefinition['letterTexts'],
): Wording[] {
  return textsFor(texts, of.legalNature, of.day)
    .filter(({ kind, outcome }) => kind === of.kind && (!outcome || outcome === of.outcome))
    .map((one) => ({ part: one.part, ...asSaid(one, own) }))
    .map(({ part, text, origin }) => ({
      part,
      text: { zh: filled('zh', text.zh, values), en: filled('en', text.en, values) },
      origin,
    }));
}

/** Does a text ask only for what there is to fill in, and hold no bracket besides? */
export function isFillable(text: string): boolean {
  const names: readonly string[] = mayAsk;
  return asksFor(text).every((name) => names.includes(name)) && !/[{}]/.test(text.replaceAll(asked, ''));
}

/** The names a text asks for. */
export function asksFor(text: string): string[] {
  return [...text.matchAll(asked)].map(([, name]) => name!);
}

const asked = /\{([a-z]+)\}/g;

function filled(lang: Lang, text: string, values: Readonly<Record<string, Both>>): string {
  return text.replaceAll(asked, (_whole, name: string) => {
    const value = values[name];
    if (!value) throw new Error(`a letter asks for ${name}, which it is not given`);
    return value[lang];
  });
}
