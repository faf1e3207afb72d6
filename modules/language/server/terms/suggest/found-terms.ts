import type { Preparing } from '../../../../../kernel/server/operation.ts';
import type { SuggestedTerm } from '../../../contract/suggested-terms.ts';
import { termsOfPairs } from '../../alignments/align-task.ts';
import type { ProposedTerm } from '../../core/terms/propose/propose-terms.ts';
import type { TextPair } from '../../core/terms/propose/texts.ts';
import { getSource, pairsOf } from './source.ts';

export interface FoundTerms {
  pairs: number;
  items: SuggestedTerm[];
}

/** Sources whose terms this process keeps: whoever deals with one of them asks again after each. */
const mostKept = 8;

const kept = new Map<string, { stamp: string; found: FoundTerms }>();

/** The terms found in a source; found anew when its texts are other than they were. */
export async function foundTerms(
  { read, office }: Pick<Preparing, 'read' | 'office'>,
  asked: Parameters<typeof getSource>[1],
): Promise<FoundTerms> {
  const source = await read((ctx) => getSource(ctx, asked));
  const key = `${office.code}:${source.kind}:${source.id}`;
  const known = kept.get(key);
  if (known?.stamp === source.stamp) return known.found;
  const pairs = await read((ctx) => pairsOf(ctx, source));
  const items = (await termsOfPairs(pairs)).map((term) => withExamples(term, pairs));
  const found = { pairs: pairs.length, items };
  kept.delete(key);
  kept.set(key, { stamp: source.stamp, found });
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return found;
}

function withExamples(
  { zh, en, together, ofZh, ofEn, examples }: ProposedTerm,
  pairs: readonly TextPair[],
): SuggestedTerm {
  const said = examples.map((one) => ({ ...pairs[one.pair]!, zhAt: one.zh, enAt: one.en }));
  return { zh, en, together, ofZh, ofEn, examples: said };
}
