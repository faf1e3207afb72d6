import type { Proposal } from '../rule.ts';
import { follows, type Token } from './tokens.ts';

const SEVERAL = /^(?:two|both|three|four|five)$/i;
const OWNERS =
  /^(?:cities|countries|sides|peoples|nations|governments|parties|economies|leaders|mayors|provinces|municipalities|districts|universities)$/;

/** The two cities friendship: of several owners the apostrophe stands after the s. */
export function pluralPossessives(row: Token[], apostrophe: string): Proposal[] {
  return row.flatMap((token, i): Proposal[] => {
    const next = row[i + 1];
    if (!OWNERS.test(token.text) || !SEVERAL.test(row[i - 1]?.text ?? '') || !follows(next)) return [];
    if (!/^ $/.test(next.gap) || /^\p{Lu}/u.test(next.text) || next.kind !== 'noun') return [];
    const text = token.text + apostrophe;
    return [
      {
        kind: 'dropped-apostrophe',
        start: token.start,
        end: token.end,
        text,
        certain: true,
        message: {
          zh: `复数所有格丢失撇号：“${token.text}”应为“${text}”。`,
          en: `The plural possessive lost its apostrophe: “${text}”, not “${token.text}”.`,
        },
      },
    ];
  });
}
