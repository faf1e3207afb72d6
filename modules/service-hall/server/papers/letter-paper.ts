import { withChanges } from '../../../../kernel/server/papers/document.ts';
import { type Paper, paper } from '../../../../kernel/server/papers/paper.ts';
import type { LetterFacts } from '../core/letters/facts.ts';
import { findLetter, letterBefore } from '../letters/queries.ts';
import { refuse } from '../refuse.ts';
import { letterDocument } from './letter-document.ts';

/** Every letter of the hall on paper, as it was issued; a reissue marks what is not as before. */
export const letterPaper: Paper<{ facts: LetterFacts; before: LetterFacts | null }> = paper({
  id: 'service-hall.letter',
  kind: 'hall-case',
  name: { zh: '服务大厅文书', en: 'Letter of the service hall' },
  langs: ['both', 'zh', 'en'],
  outside: true,
  sees: async (ctx, id) => (await findLetter(ctx, id)) !== undefined,
  async gather(ctx, id) {
    const letter = await findLetter(ctx, id);
    if (!letter) throw refuse('not-found');
    return { facts: letter.facts, before: (await letterBefore(ctx, letter))?.facts ?? null };
  },
  compose({ facts, before }, langs, publicUrl) {
    const document = letterDocument(facts, langs, publicUrl);
    if (!before) return document;
    // That it is of another day, and takes the place of what it does, needs no mark.
    const { replaces, day } = facts;
    return withChanges(document, letterDocument({ ...before, replaces, day }, langs, publicUrl));
  },
});
