import type { Proposal } from '../rule.ts';
import { follows, type Token } from './tokens.ts';

/** Contractions that are no words without their apostrophe. */
const NO_WORDS: Record<string, number> = {
  dont: 3,
  doesnt: 5,
  didnt: 4,
  isnt: 3,
  arent: 4,
  wasnt: 4,
  werent: 5,
  hasnt: 4,
  havent: 5,
  hadnt: 4,
  wouldnt: 6,
  couldnt: 6,
  shouldnt: 7,
  mustnt: 5,
  neednt: 5,
  youre: 3,
  theyre: 4,
  weve: 2,
  youve: 3,
  theyve: 4,
  ive: 1,
};
/** Contractions that are words without it too; what stands beside them decides. */
const WORDS: Record<string, { at: number; wants: (before: string, next: string, token: Token) => boolean }> =
  {
    wont: {
      at: 3,
      wants: (before, next) =>
        !/^(?:his|her|its|their|my|our|your|is|was|as|the)$/i.test(before) && next !== 'to',
    },
    cant: {
      at: 3,
      wants: (before, _, next) => !/^(?:the|a|his|their|of)$/i.test(before) && next.kind !== 'function',
    },
    its: {
      at: 2,
      wants: (_, next) => /^(?:a|an|the|been|not|never|always|too|really|also|just)$/.test(next),
    },
    lets: { at: 3, wants: (before, next) => before === '' && !/^(?:the|a|an|his|her|their)$/.test(next) },
    thats: { at: 4, wants: () => true },
    whats: { at: 4, wants: () => true },
    theres: { at: 5, wants: () => true },
    heres: { at: 4, wants: () => true },
  };

/** Contractions whose apostrophe was lost: dont, wont accept, its a pleasure. */
export function contractions(row: Token[], apostrophe: string): Proposal[] {
  return row.flatMap((token, i): Proposal[] => {
    const at = placeOfApostrophe(row, i);
    if (at === undefined) return [];
    const text = token.text.slice(0, at) + apostrophe + token.text.slice(at);
    return [
      {
        kind: 'dropped-apostrophe',
        start: token.start,
        end: token.end,
        text,
        certain: true,
        message: {
          zh: `缩写丢失撇号：“${token.text}”应为“${text}”。`,
          en: `The contraction lost its apostrophe: “${text}”, not “${token.text}”.`,
        },
      },
    ];
  });
}

function placeOfApostrophe(row: Token[], i: number): number | undefined {
  const { text } = row[i]!;
  const lower = text.toLowerCase();
  // Capitals throughout are an acronym or a headline, where nothing tells.
  if (text.length > 1 && text === text.toUpperCase()) return undefined;
  const plain = Object.hasOwn(NO_WORDS, lower) ? NO_WORDS[lower] : undefined;
  if (plain !== undefined) return plain;
  const word = Object.hasOwn(WORDS, lower) ? WORDS[lower] : undefined;
  if (!word) return undefined;
  const previous = row[i - 1];
  const before = previous && /^[\s,]*$/.test(row[i]!.gap) ? previous.text : '';
  const next = row[i + 1];
  return follows(next) && word.wants(before, next.text.toLowerCase(), next) ? word.at : undefined;
}
