import type { Preparing } from '../../../../../kernel/server/operation.ts';
import type { TermEntry, TermFileCounts } from '../../../contract/term-files.ts';
import { proposeConcepts } from '../propose-concepts.ts';
import { latestTerms } from '../queries.ts';
import type { Proposed } from '../write-edition.ts';
import { countsOf, judgeOf } from './judge-concepts.ts';
import { conceptsOfTbx } from './read-term-file.ts';

/** Proposed in one transaction. */
const AT_ONCE = 500;

/** What bringing a termbase did: how its concepts were judged, and how many are proposed now. */
export interface TermbaseImported {
  proposed: number;
  counts: TermFileCounts;
}

/** Proposes the concepts of a TBX file of any size that the office has not, portion by portion; with `tries` only counts. */
export async function importTermbase(
  as: Preparing,
  pieces: AsyncIterable<Uint8Array>,
  { clashes = false, tries = false }: { clashes?: boolean; tries?: boolean } = {},
): Promise<TermbaseImported> {
  const judge = judgeOf(await as.read(latestTerms));
  const states: Pick<TermEntry, 'state'>[] = [];
  let proposed = 0;
  let waiting: Proposed[] = [];
  const bring = async () => {
    const portion = waiting;
    waiting = [];
    if (portion.length > 0) proposed += (await as.mark((ctx) => proposeConcepts(ctx, portion))).length;
  };
  for await (const sent of conceptsOfTbx(pieces)) {
    const { state, said } = judge(sent);
    states.push({ state });
    if (tries || !said || !(state === 'new' || (clashes && state === 'clash'))) continue;
    waiting.push(said);
    if (waiting.length === AT_ONCE) await bring();
  }
  await bring();
  return { proposed, counts: countsOf(states) };
}
