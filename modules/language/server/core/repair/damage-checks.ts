import type { Sides, TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from '../compare/check.ts';
import { findRepairs } from './find-repairs.ts';
import { REPAIR_KINDS } from './kinds.ts';

const known = new WeakMap<Pair, TextFinding[]>();

/**
 * The kinds of damage as checks of a pair, each with the repair for its fix: for texts that were not repaired when
 * they were read, and for what is written since.
 */
export const DAMAGE_CHECKS: readonly PairCheck[] = REPAIR_KINDS.map(({ kind, name }) => ({
  id: kind,
  severity: 'error',
  about: name,
  run: (pair) => damageIn(pair).filter(({ check }) => check === kind),
}));

function damageIn(pair: Pair): TextFinding[] {
  const before = known.get(pair);
  if (before) return before;
  const found = (['zh', 'en'] as const).flatMap((lang) => damageOf(pair, lang));
  known.set(pair, found);
  return found;
}

/** Each sentence is a paragraph of its own, so that places in it are places in the sentence. */
function damageOf({ sides, reference }: Pair, lang: keyof Sides): TextFinding[] {
  const paragraphs = sides[lang].map(({ text }, index) => ({ index, text, lang, lineStart: 0 }));
  return findRepairs(paragraphs, reference).map(({ kind, found, fixed, at, certain, message }) => {
    const place = { lang, sentence: at.paragraph, start: at.offset, end: at.offset + found.length };
    return {
      check: kind,
      severity: certain ? 'error' : 'warning',
      at: place,
      message,
      fix: {
        label:
          fixed === '' ? { zh: '删去', en: 'Take it out' } : { zh: `改为“${fixed}”`, en: `Write “${fixed}”` },
        edits: [{ ...place, text: fixed }],
      },
    };
  });
}
