import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { recogniseTerms as contract } from '../../../contract/terms.ts';
import { standingOn } from '../../core/terms/termbase.ts';
import { termsIn } from '../../core/terms/terms-in.ts';
import { dictionary } from '../../dictionary.ts';
import { termbaseFor } from '../office-termbase.ts';
import { maySeeTerms } from '../policy.ts';

/** The terms a text holds, while it is being written, and what their concepts are called besides. */
export const recogniseTerms = implement(contract, async (ctx, { text, lang, day = ctx.today }) => {
  demand(maySeeTerms(ctx.actor));
  const termbase = await termbaseFor(ctx);
  const finds = termsIn(termbase, { text, lang, day }, dictionary());
  const concepts = [...new Set(finds.map(({ term }) => term.concept))];
  return {
    finds: finds.map(({ term, ...place }) => ({ ...term, ...place })),
    concepts: concepts.map((concept) => {
      const on = Map.groupBy(termbase.ofConcept(concept), (term) => standingOn(term, day));
      const earlier = (on.get('past') ?? []).filter(({ status }) => status !== 'forbidden');
      return { concept, terms: on.get('current') ?? [], earlier };
    }),
  };
});
