import type { Proposal } from '../rule.ts';
import { follows, type Token } from './tokens.ts';

const SEVERAL = /^(?:two|both|three|four|five)$/i;
const OWNERS =
  /^(?:cities|countries|sides|peoples|nations|governments|parties|economies|leaders|mayors|provinces|municipalities|districts|universities)$/;
const NUMBER =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many)$/i;
/** What is measured in years and days, though the word can be a verb elsewhere. */
const MEASURED =
  /^(?:experience|notice|service|training|study|leave|pay|journey|effort|work|stay|holiday|supply|worth|validity)$/;
const SPANS = /^(?:years|months|weeks|days|hours|minutes)$/;

/**
 * The two cities friendship: of several owners the apostrophe stands after the s. Two years experience may be meant
 * so too, or for two-year experience.
 */
export function pluralPossessives(row: Token[], apostrophe: string): Proposal[] {
  return row.flatMap((token, i): Proposal[] => {
    const next = row[i + 1];
    const before = row[i - 1]?.text ?? '';
    const owners = OWNERS.test(token.text) && SEVERAL.test(before);
    const span = SPANS.test(token.text) && NUMBER.test(before);
    if ((!owners && !span) || !follows(next) || !follows(token)) return [];
    if (!/^ $/.test(next.gap) || /^\p{Lu}/u.test(next.text)) return [];
    if (next.kind !== 'noun' && !(span && MEASURED.test(next.text))) return [];
    const text = token.text + apostrophe;
    return [
      {
        kind: 'dropped-apostrophe',
        start: token.start,
        end: token.end,
        text,
        certain: owners,
        message: owners
          ? {
              zh: `复数所有格丢失撇号：“${token.text}”应为“${text}”。`,
              en: `The plural possessive lost its apostrophe: “${text}”, not “${token.text}”.`,
            }
          : {
              zh: `“${token.text}”可能是丢了撇号的所有格“${text}”，请核对。`,
              en: `“${token.text}” may be the possessive “${text}” without its apostrophe: please check.`,
            },
      },
    ];
  });
}
