import { type ChineseName, joinSyllables } from '../../../../kernel/contract/chinese-names.ts';

/** How a surname may be read: as the list of surnames has it, and as the character is read elsewhere. */
export interface SurnameReadings {
  listed: readonly string[];
  spoken: readonly string[];
}

/** The other readings of a name, each changing one part only: the surname's first, then the given name's. */
export function otherReadings(
  proposed: ChineseName,
  { listed, spoken }: SurnameReadings,
  alternatives: readonly ChineseName[],
): ChineseName[] {
  const written = spoken.map((syllable) => joinSyllables([syllable.replace('ü', 'yu')]));
  const surnames = [...new Set([...listed, ...written])].filter((one) => one !== proposed.surname);
  const givens = new Set(alternatives.map(({ given }) => given).filter((one) => one !== proposed.given));
  return [
    ...surnames.map((surname) => ({ surname, given: proposed.given })),
    ...[...givens].map((given) => ({ surname: proposed.surname, given })),
  ];
}
