import type { Sides, TextFinding } from '../../../contract/texts.ts';
import type { Paragraph } from '../read/paragraphs.ts';
import { damageFindings } from './damage-findings.ts';
import type { RawFinding } from './raw-finding.ts';
import { scriptFindings } from './script.ts';

/** What is wrong with the characters of the repaired sentences: script, losses, mojibake, readings that do not fit. */
export function characterFindings(sides: Sides): TextFinding[] {
  const zh = asParagraphs(sides, 'zh');
  const en = asParagraphs(sides, 'en');
  return [
    ...[...scriptFindings(zh), ...damageFindings(zh)].map((finding) => placed(finding, 'zh')),
    ...damageFindings(en).map((finding) => placed(finding, 'en')),
  ];
}

/** Each sentence as a paragraph of its own, so that places in it are places in the sentence. */
function asParagraphs(sides: Sides, lang: 'zh' | 'en'): Paragraph[] {
  return sides[lang].map(({ text }, index) => ({ index, text, lang, lineStart: 0 }));
}

function placed(
  { check, severity, paragraph, start, end, fixed, message }: RawFinding,
  lang: 'zh' | 'en',
): TextFinding {
  const at = { lang, sentence: paragraph, start, end };
  if (fixed === undefined) return { check, severity, at, message };
  const label = { zh: `改为“${fixed}”`, en: `Write “${fixed}”` };
  return { check, severity, at, message, fix: { label, edits: [{ ...at, text: fixed }] } };
}
