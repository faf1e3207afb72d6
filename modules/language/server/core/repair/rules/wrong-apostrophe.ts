import type { Both } from '../../../../../../kernel/contract/local-text.ts';
import type { Paragraph } from '../../read/paragraphs.ts';
import type { RepairContext } from '../context.ts';
import type { Proposal } from '../rule.ts';

interface Pattern {
  /** The match holds what stands where an apostrophe should, with the letters after it. */
  pattern: RegExp;
  fix: (found: string, apostrophe: string) => string;
  certain: boolean;
  message: Both;
}

const GLYPH = {
  zh: '撇号用错了字符。',
  en: 'Another sign stands where an apostrophe should.',
};
const SPACED = {
  zh: '撇号旁多了空格。',
  en: 'A space came between the word and its apostrophe.',
};
const LOST = {
  zh: '撇号在复制时变成了别的字符或空格。',
  en: 'The apostrophe was lost to another character or a space in copying.',
};

const PATTERNS: Pattern[] = [
  {
    pattern: /(?<=\p{L})[`´′‘ʹʼ＇‛](?=(?:s|t|re|ve|ll|d|m)\b)/gu,
    fix: (_, apostrophe) => apostrophe,
    certain: true,
    message: GLYPH,
  },
  {
    pattern: /(?<=\b[OD])[`´′‘](?=\p{Lu}\p{Ll})/gu,
    fix: (_, apostrophe) => apostrophe,
    certain: true,
    message: GLYPH,
  },
  {
    pattern: /(?<=\p{Ll}s)[`´′](?= \p{L})/gu,
    fix: (_, apostrophe) => apostrophe,
    certain: true,
    message: GLYPH,
  },
  {
    pattern: /(?<=\p{L}) ?[’'‘`´′＇] s(?= \p{L})|(?<=\p{L}) [’'‘`´′＇]s(?=[ ,.;:]|$)/gu,
    fix: (_, apostrophe) => `${apostrophe}s`,
    certain: true,
    message: SPACED,
  },
  {
    pattern:
      /(?<=\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|wo|ca)) ?n ?[’'‘`´′] ?t\b/g,
    fix: (_, apostrophe) => `n${apostrophe}t`,
    certain: true,
    message: SPACED,
  },
  {
    pattern: /(?<=\p{L}{2})(?:[?\ufffd]s|\ufffd{2,3}s)(?=[ ,.;:]|$)/gu,
    fix: (_, apostrophe) => `${apostrophe}s`,
    certain: true,
    message: LOST,
  },
  {
    pattern: /(?<=\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo)n)[?\ufffd]t\b/g,
    fix: (_, apostrophe) => `${apostrophe}t`,
    certain: true,
    message: LOST,
  },
  {
    pattern: /(?<=\b\p{Lu}?\p{Ll}{2,}) s(?= \p{L}{2})/gu,
    fix: (_, apostrophe) => `${apostrophe}s`,
    certain: true,
    message: LOST,
  },
];

/** Apostrophes written with a wrong sign, set apart by a space, or turned into another character. */
export function wrongApostrophe(paragraph: Paragraph, context: RepairContext): Proposal[] {
  if (paragraph.lang !== 'en') return [];
  const found = PATTERNS.flatMap((pattern) => proposals(paragraph.text, pattern, context));
  return found.filter((a, i) => !found.some((b, j) => j < i && b.start < a.end && a.start < b.end));
}

function proposals(
  text: string,
  { pattern, fix, certain, message }: Pattern,
  context: RepairContext,
): Proposal[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind: 'dropped-apostrophe',
    start: match.index,
    end: match.index + match[0].length,
    text: fix(match[0], context.english().apostrophe),
    certain,
    message,
  }));
}
