/** What is checked of a text of which kind, and how gravely it is taken: the house's choice, which an office may change. */
import { z } from 'zod';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { Taken } from '../../../kernel/contract/preflight.ts';

export const textKind = z.enum(['release', 'speech', 'letter', 'agreement', 'subtitle', 'other']);
export type TextKind = z.infer<typeof textKind>;
export const textKinds: Record<TextKind, Both> = {
  release: { zh: '新闻稿', en: 'Press release' },
  speech: { zh: '讲话', en: 'Speech' },
  letter: { zh: '信函', en: 'Letter' },
  agreement: { zh: '协议', en: 'Agreement' },
  subtitle: { zh: '字幕', en: 'Subtitles' },
  other: { zh: '其他文稿', en: 'Other text' },
};

/** Asked of subtitles only. */
const noSubtitle = { 'subtitle-too-long': 'off' } as const;
/** A text without a headline lacks none. */
const noHeadline = { 'headline-missing': 'off', 'headline-astray': 'off' } as const;

/** Where a kind of text departs from how gravely the checks take what they find. What is off can be switched on. */
export const textProfiles: Record<TextKind, Readonly<Record<string, Taken>>> = {
  release: noSubtitle,
  speech: {
    ...noSubtitle,
    ...noHeadline,
    'quotes-differ': 'off',
    'abbreviation-not-introduced': 'note',
    'dateline-astray': 'off',
  },
  letter: {
    ...noSubtitle,
    ...noHeadline,
    'end-cut-off': 'off',
    'dateline-astray': 'off',
    'quotes-differ': 'off',
  },
  agreement: {
    ...noSubtitle,
    ...noHeadline,
    'dateline-astray': 'off',
    'term-not-used': 'error',
    'term-inconsistent': 'error',
    'number-rounded': 'error',
    'approximation-differs': 'error',
    'body-inconsistent': 'error',
    'title-inconsistent': 'error',
  },
  subtitle: {
    ...noHeadline,
    'end-cut-off': 'off',
    'end-mark-differs': 'off',
    'quotes-differ': 'off',
    'length-odd': 'off',
    'abbreviation-not-introduced': 'off',
    'dateline-astray': 'off',
    'sentence-missing': 'warning',
    'clause-left-out': 'note',
  },
  other: { ...noSubtitle, 'headline-missing': 'off', 'dateline-astray': 'off' },
};

/** The name under which an office sets rules for a kind of text. */
export function profileKind(kind: TextKind): string {
  return `text-${kind}`;
}

/** Checks that compare a sentence with the whole text: what they say of one alone is not worth hearing. */
export const checksOfWholeText: ReadonlySet<string> = new Set([
  'headline-missing',
  'headline-astray',
  'paragraph-repeated',
  'end-cut-off',
  'dateline-astray',
  'translated-otherwise',
  'title-inconsistent',
  'body-inconsistent',
  'term-inconsistent',
  'abbreviation-not-introduced',
]);
