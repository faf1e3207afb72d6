/** Choosing the sentences of a letter, and filling them in. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { Origin, ServiceDefinition } from '../../../contract/definition.ts';
import type { LetterKind } from '../../../contract/letters.ts';
import type { LetterFacts, Wording } from './facts.ts';

/** A sentence as the reference data hold it. */
export interface LetterText {
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

/** The sentences of a letter of that day, in their order. */
export function wordingFor(
  texts: readonly LetterText[],
  of: Pick<LetterFacts, 'kind' | 'legalNature' | 'outcome' | 'day'>,
  values: Readonly<Record<string, Both>>,
): Wording[] {
  return texts
    .filter((one) => one.kind === of.kind && one.from <= of.day && (one.until ?? of.day) >= of.day)
    .filter(({ natures }) => !natures || natures.includes(of.legalNature))
    .filter(({ outcome }) => !outcome || outcome === of.outcome)
    .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
    .map(({ part, text, origin }) => ({
      part,
      text: { zh: filled('zh', text.zh, values), en: filled('en', text.en, values) },
      origin: origin ?? null,
    }));
}

/** The names a text asks for. */
export function asksFor(text: string): string[] {
  return [...text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name!);
}

function filled(lang: Lang, text: string, values: Readonly<Record<string, Both>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (!value) throw new Error(`a letter asks for ${name}, which it is not given`);
    return value[lang];
  });
}
