import type { Repair } from '../../../contract.ts';
import type { Paragraph } from '../read/paragraphs.ts';
import { contextOf } from './context.ts';
import { type EditedText, edit, unedited } from './edited-text.ts';
import type { Proposal, Rule } from './rule.ts';
import { droppedApostrophe } from './rules/dropped-apostrophe.ts';
import { htmlEntity } from './rules/html-entity.ts';
import { htmlTag } from './rules/html-tag.ts';
import { injectedPinyin } from './rules/injected-pinyin.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { ligatureOrCompat } from './rules/ligature-or-compat.ts';
import { missingSpace } from './rules/missing-space.ts';
import { mojibake } from './rules/mojibake.ts';
import { punctuationWidth } from './rules/punctuation-width.ts';
import { straySpace } from './rules/stray-space.ts';
import { wrongApostrophe } from './rules/wrong-apostrophe.ts';

/** What one rule repairs another may depend on: characters first, then spacing and width, then words. */
const STAGES: Rule[] = [
  mojibake,
  htmlEntity,
  htmlTag,
  invisibleCharacter,
  ligatureOrCompat,
  injectedPinyin,
  wrongApostrophe,
  punctuationWidth,
  straySpace,
  missingSpace,
  droppedApostrophe,
];
/** Damage upon damage (an entity of an entity) is undone in rounds; more than this is not damage by copying. */
const MOST_ROUNDS = 4;

/**
 * All repairs of the damage copying did, in the order of the text, placed in the paragraphs as they were given.
 * Certain ones are independent of uncertain ones: these are found in the text the certain ones leave.
 */
export function findRepairs(paragraphs: Paragraph[]): Repair[] {
  let texts = paragraphs.map(({ text }) => unedited(text));
  let changed = true;
  for (let round = 0; round < MOST_ROUNDS && changed; round++) {
    const before = texts;
    for (const rule of STAGES) texts = runRule(rule, paragraphs, texts, true);
    changed = texts.some(({ text }, i) => text !== before[i]!.text);
  }
  const certain = texts;
  for (const rule of STAGES) texts = runRule(rule, paragraphs, texts, false);
  return paragraphs.flatMap((paragraph, i) => repairsOf(paragraph, certain[i]!, texts[i]!));
}

function runRule(rule: Rule, paragraphs: Paragraph[], texts: EditedText[], certain: boolean): EditedText[] {
  const now = paragraphs.map((paragraph, i) => ({ ...paragraph, text: texts[i]!.text }));
  const context = contextOf(now);
  return now.map((paragraph, i) =>
    edit(
      texts[i]!,
      rule(paragraph, context).filter((proposal) => proposal.certain === certain),
    ),
  );
}

/** Certain repairs as they were made; of the uncertain ones those that leave every certain one as it is. */
function repairsOf(paragraph: Paragraph, certain: EditedText, all: EditedText): Repair[] {
  const touched = (proposal: Proposal) =>
    certain.edits.some((made) => made.start < proposal.end && proposal.start < made.end);
  const uncertain = all.edits.filter((proposal) => !touched(proposal));
  return [...certain.edits, ...uncertain]
    .sort((a, b) => a.start - b.start)
    .map((proposal) => ({
      kind: proposal.kind,
      lang: paragraph.lang,
      found: paragraph.text.slice(proposal.start, proposal.end),
      fixed: proposal.text,
      at: { paragraph: paragraph.index, offset: proposal.start },
      certain: certain.edits.includes(proposal),
      message: proposal.message,
    }))
    .filter(({ found, fixed }) => found !== fixed);
}
