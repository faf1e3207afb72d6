import type { Paragraph } from '../../read/paragraphs.ts';
import type { Proposal } from '../rule.ts';
import { narrowAlphanumerics } from '../width/alphanumerics.ts';
import { widenBrackets, widenMarks } from '../width/chinese-marks.ts';
import { chineseQuotes } from '../width/chinese-quotes.ts';
import { narrowMarks } from '../width/english-marks.ts';
import type { WidthChange } from '../width/width-change.ts';

/** Punctuation, digits and letters of the other language's width. */
export function punctuationWidth(paragraph: Paragraph): Proposal[] {
  const { text, lang } = paragraph;
  const changes =
    lang === 'zh'
      ? [...narrowAlphanumerics(text), ...widenMarks(text), ...widenBrackets(text), ...chineseQuotes(text)]
      : [...narrowAlphanumerics(text), ...narrowMarks(text)];
  return apart(changes).map((change) => ({
    kind: 'punctuation-width',
    ...change,
    message: messageOf(text.slice(change.start, change.end), change, lang === 'zh'),
  }));
}

function apart(changes: WidthChange[]): WidthChange[] {
  const kept: WidthChange[] = [];
  for (const change of changes.sort((a, b) => a.start - b.start)) {
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
  }
  return kept;
}

function messageOf(found: string, change: WidthChange, chinese: boolean): Proposal['message'] {
  const from = found.trim();
  const to = change.text.trim();
  if (/^[\p{L}\p{N}]/u.test(to)) {
    return {
      zh: `全角的“${from}”应改为半角“${to}”。`,
      en: `Full-width “${from}” for plain “${to}”.`,
    };
  }
  return chinese
    ? {
        zh: `中文里应使用全角标点：“${from}”改为“${to}”。`,
        en: `Chinese takes the full-width mark: ${to} for ${from}.`,
      }
    : {
        zh: `英文里应使用半角标点：“${from}”改为“${to}”。`,
        en: `English takes the half-width mark: ${to} for ${from}.`,
      };
}
