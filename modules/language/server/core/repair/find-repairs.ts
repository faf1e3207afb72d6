import type { Repair } from '../../../contract/texts.ts';
import { type Paragraph, withLanguages } from '../read/paragraphs.ts';
import { type Stretch, stretchesOf } from '../read/stretches.ts';
import { contextOf, type RepairContext } from './context.ts';
import { type EditedText, edit, unedited } from './edited-text.ts';
import { type RepairReference, type WordLists, wordListsOf } from './english/word-lists.ts';
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
export function findRepairs(paragraphs: Paragraph[], reference: RepairReference): Repair[] {
  const words = wordListsOf(reference);
  let state: State = readState(
    paragraphs.map((paragraph) => ({ paragraph, text: unedited(paragraph.text) })),
    words,
  );
  let unsure: Proposal[][] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = state;
    unsure = paragraphs.map(() => []);
    for (const rule of STAGES) state = runRule(rule, state, unsure);
    if (state === before) break;
  }
  return state.rows.flatMap(({ paragraph, text }, i) =>
    repairsOf(paragraph, text, edit(text, apart(unsure[i]!))),
  );
}

interface Row {
  paragraph: Paragraph;
  text: EditedText;
}

/** The text as far as it is repaired, and what rules may know of it. */
interface State {
  rows: Row[];
  /** The paragraphs with their present text, in the language it shows, cut where one goes over to the other. */
  now: Stretch[][];
  context: RepairContext;
}

function readState(rows: Row[], words: WordLists): State {
  const paragraphs = withLanguages(rows.map(({ paragraph, text }) => ({ ...paragraph, text: text.text })));
  const now = paragraphs.map(stretchesOf);
  const parts = paragraphs.flatMap((paragraph, i) => now[i]!.map((part) => ({ ...paragraph, ...part })));
  return { rows, now, context: contextOf(parts, words) };
}

/** Makes the certain repairs of one rule and puts the uncertain ones aside. The state stays itself if none is made. */
function runRule(rule: Rule, state: State, unsure: Proposal[][]): State {
  let changed = false;
  const rows = state.rows.map((row, i): Row => {
    const proposals = state.now[i]!.flatMap((part) => proposedIn(part, row.paragraph, rule, state.context));
    unsure[i]!.push(...proposals.filter(({ certain }) => !certain));
    const text = edit(
      row.text,
      proposals.filter(({ certain }) => certain),
    );
    if (text.text === row.text.text) return row;
    changed = true;
    return { ...row, text };
  });
  return changed ? readState(rows, state.context.words) : state;
}

/** What a rule proposes for a part of a paragraph, at its place in the paragraph. */
function proposedIn(
  { text, lang, start }: Stretch,
  paragraph: Paragraph,
  rule: Rule,
  context: RepairContext,
): Proposal[] {
  return rule({ ...paragraph, text, lang }, context).map((proposal) => ({
    ...proposal,
    lang,
    start: proposal.start + start,
    end: proposal.end + start,
  }));
}

/** In order; of two that overlap the first found stays. */
function apart(proposals: Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => a.start - b.start)) {
    if (proposal.start >= (kept.at(-1)?.end ?? 0)) kept.push(proposal);
  }
  return kept;
}

/** Certain repairs as they were made; of the uncertain ones those that leave every certain one as it is. */
function repairsOf(paragraph: Paragraph, certain: EditedText, all: EditedText): Repair[] {
  const made = new Set(certain.edits);
  const uncertain = all.edits.filter((proposal) => !proposal.certain && !made.has(proposal));
  return [...certain.edits, ...uncertain.filter((proposal) => clearOf(proposal, certain.edits))]
    .sort((a, b) => a.start - b.start)
    .map((proposal) => ({
      kind: proposal.kind,
      lang: proposal.lang ?? paragraph.lang,
      found: certain.raw.slice(proposal.start, proposal.end),
      fixed: proposal.text,
      at: { paragraph: paragraph.index, offset: proposal.start },
      certain: made.has(proposal),
      message: proposal.message,
    }))
    .filter(({ found, fixed }) => found !== fixed);
}

/** Whether a proposal overlaps none of the edits, which are in order. */
function clearOf(proposal: Proposal, edits: Proposal[]): boolean {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.end <= proposal.start) low = middle + 1;
    else high = middle;
  }
  return low === edits.length || edits[low]!.start >= proposal.end;
}
