import type { Proposal } from '../rule.ts';
import type { Token } from './tokens.ts';

/** How sure a rule is that an apostrophe was lost; undefined says it was not, or that the rule has no opinion. */
export type Sureness = 'certain' | 'uncertain';

/** The possessive a word in -s would be with its apostrophe back. */
export function withApostrophe(word: string, apostrophe: string): string {
  return `${word.slice(0, -1)}${apostrophe}s`;
}

/** The proposal to write a word as a possessive. */
export function possessive(token: Token, apostrophe: string, sureness: Sureness): Proposal {
  const text = withApostrophe(token.text, apostrophe);
  return {
    kind: 'dropped-apostrophe',
    start: token.start,
    end: token.end,
    text,
    certain: sureness === 'certain',
    message:
      sureness === 'certain'
        ? {
            zh: `所有格丢失撇号：“${token.text}”应为“${text}”。`,
            en: `The possessive lost its apostrophe: “${text}”, not “${token.text}”.`,
          }
        : {
            zh: `“${token.text}”可能是丢了撇号的所有格“${text}”，也可能是复数，请核对。`,
            en: `“${token.text}” may be the possessive “${text}” without its apostrophe, or a plural: please check.`,
          },
  };
}
