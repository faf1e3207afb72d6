import type { TextFinding } from '../../../contract/texts.ts';
import { glossWeights } from '../align/glosses.ts';
import { englishTokens } from '../align/tokens-en.ts';
import { chineseTokens } from '../align/tokens-zh.ts';
import { simplified } from '../facts/simplified.ts';
import type { Pair, PairCheck } from './check.ts';
import { ratioOf, usualRatio } from './lengths.ts';
import { spanOf } from './place.ts';

/** The English of a bead must be this much shorter than is usual before a clause of it is held to be missing. */
const SHORT = 0.85;
/** The share of its words that may be said beside it by chance. */
const CHANCE = 0.2;
/** Words of a clause that say something, so many at least. */
const ENOUGH_WORDS = 4;

/** A clause of the Chinese none of whose words the English has, in a sentence that is shorter than it should be. */
export const clauseLeftOut: PairCheck = {
  id: 'clause-left-out',
  severity: 'warning',
  about: {
    zh: '中文的一个分句在英文中似无对应（漏译）',
    en: 'A clause of the Chinese seems to be left out in the English',
  },
  run: (pair) => pair.beads.flatMap((_, n) => leftOutOf(pair, n)),
};

const NO_NAMES: ReadonlyMap<string, unknown> = new Map();

function leftOutOf(pair: Pair, bead: number): TextFinding[] {
  const { zh, en } = pair.beads[bead]!;
  const ratio = ratioOf(pair, bead);
  if (en.length === 0 || ratio === undefined || ratio > usualRatio(pair) * SHORT) return [];
  const said = new Set(
    pair
      .window(bead, 1)
      .en.flatMap((s) => englishTokens(pair.sides.en[s]!.text, new Set()).map(({ key }) => key)),
  );
  return zh.flatMap((sentence) =>
    clausesOf(pair.sides.zh[sentence]!.text)
      .filter(({ text }) => isSilent(pair, text, said))
      .map(
        ({ text, start }): TextFinding => ({
          check: 'clause-left-out',
          severity: 'warning',
          at: spanOf('zh', sentence, { start, end: start + text.length }),
          message: {
            zh: `“${text}”在英文中似无对应。`,
            en: `Nothing in the English seems to say “${text}”.`,
          },
        }),
      ),
  );
}

function clausesOf(text: string): { text: string; start: number }[] {
  const clauses = [...text.matchAll(/[^，,；;。：:！？]+/gu)].map(({ 0: clause, index }) => ({
    text: clause,
    start: index,
  }));
  return clauses.length > 1 ? clauses : [];
}

/** Next to none of its words and figures, by what the dictionary has for them, is among those said. */
function isSilent({ lexicon }: Pair, clause: string, said: ReadonlySet<string>): boolean {
  const tokens = chineseTokens(simplified(clause), lexicon, NO_NAMES);
  if (tokens.length < ENOUGH_WORDS) return false;
  const meant = tokens.map(({ key }) => [key, ...glossWeights(lexicon.glosses(key)).keys()]);
  // A figure, or a name in its own letters, is said: the clause is there.
  if (meant.some((keys) => keys.length === 1 && said.has(keys[0]!))) return false;
  // A word the dictionary does not know may be a name: of these nothing can be said.
  const words = meant.filter((keys) => keys.length > 1);
  if (words.length < ENOUGH_WORDS) return false;
  return words.filter((keys) => keys.some((key) => said.has(key))).length < words.length * CHANCE;
}
