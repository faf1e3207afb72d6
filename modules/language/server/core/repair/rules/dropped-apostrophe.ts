import type { Paragraph } from '../../read/paragraphs.ts';
import type { RepairContext } from '../context.ts';
import { possessive, type Sureness } from '../english/apostrophe-proposal.ts';
import { contractions } from '../english/contractions.ts';
import { fixedPhrase } from '../english/fixed-phrases.ts';
import { namesInO } from '../english/names-in-o.ts';
import { organNoun } from '../english/organ-nouns.ts';
import { pluralPossessives } from '../english/plural-possessives.ts';
import { properName } from '../english/proper-names.ts';
import { syllableApostrophes } from '../english/syllable-apostrophes.ts';
import { type Token, tokensOf } from '../english/tokens.ts';
import type { Proposal } from '../rule.ts';

/** Apostrophes lost from possessives and contractions in English. */
export function droppedApostrophe(paragraph: Paragraph, context: RepairContext): Proposal[] {
  if (paragraph.lang !== 'en') return [];
  const row = tokensOf(paragraph.text, context.words);
  const possessives = row.flatMap((token, i): Proposal[] => {
    if (!/s$/.test(token.text)) return [];
    const sureness = judge(row, i, context);
    return sureness ? [possessive(token, context.english().apostrophe, sureness)] : [];
  });
  const apostrophe = context.english().apostrophe;
  const others = [
    ...contractions(row, apostrophe),
    ...pluralPossessives(row, apostrophe),
    ...syllableApostrophes(row, context),
    ...namesInO(row, apostrophe),
  ];
  const free = possessives.filter(({ start }) => !others.some((other) => other.start === start));
  return [...free, ...others].sort((a, b) => a.start - b.start);
}

function judge(row: Token[], i: number, context: RepairContext): Sureness | undefined {
  return fixedPhrase(row, i, context.words) ?? properName(row, i, context) ?? organNoun(row, i, context);
}
