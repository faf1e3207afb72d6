import type { Paragraph } from '../read/paragraphs.ts';
import type { RawFinding } from './raw-finding.ts';
import { scriptOfChar, simplifiedChar, traditionalChar } from './script-tables.ts';

/** Characters of a text that belong to one script only. */
export interface ScriptCount {
  simplified: number;
  traditional: number;
}

/** Up to this share the minority are slips, each of them wrong; above it the text is simply of both. */
const SLIPS = 0.05;
/** So many slips are pointed at one by one. */
const MOST_SHOWN = 50;
/** So few characters say nothing about a text. */
const ENOUGH = 5;

/** How many characters of a text can only be simplified, and how many only traditional. */
export function scriptOf(text: string): ScriptCount {
  const count: ScriptCount = { simplified: 0, traditional: 0 };
  for (const char of text.match(/\p{Script=Han}/gu) ?? []) {
    const script = scriptOfChar(char);
    if (script) count[script]++;
  }
  return count;
}

/** Simplified and traditional characters in one text, or a wholly traditional one that may be converted. */
export function scriptFindings(paragraphs: Paragraph[]): RawFinding[] {
  const chinese = paragraphs.filter(({ lang }) => lang === 'zh');
  const count = scriptOf(chinese.map(({ text }) => text).join('\n'));
  const total = count.simplified + count.traditional;
  const minority = count.simplified < count.traditional ? 'simplified' : 'traditional';
  if (total === 0) return [];
  if (count[minority] === 0) {
    return count.simplified === 0 && total >= ENOUGH ? traditionalNote(chinese) : [];
  }
  return count[minority] <= Math.max(total * SLIPS, 1)
    ? slips(chinese, minority)
    : bothScripts(chinese, count);
}

function traditionalNote(chinese: Paragraph[]): RawFinding[] {
  const first = chinese[0]!;
  return [
    {
      check: 'traditional-script',
      severity: 'note',
      paragraph: first.index,
      start: 0,
      end: first.text.length,
      found: first.text,
      message: {
        zh: '中文为繁体。如需简体发布，可将全文转换为简体。',
        en: 'The Chinese is in traditional characters. It can be converted as a whole if it is to appear in simplified ones.',
      },
    },
  ];
}

/** Characters next to each other are one slip. */
function slips(chinese: Paragraph[], minority: 'simplified' | 'traditional'): RawFinding[] {
  const other = minority === 'simplified' ? traditionalChar : simplifiedChar;
  const found = chinese.flatMap((paragraph) =>
    runsOf(paragraph.text, minority).map(({ start, end }): RawFinding => {
      const wrong = paragraph.text.slice(start, end);
      const fixed = [...wrong].map(other).join('');
      return {
        check: 'mixed-script',
        severity: 'error',
        paragraph: paragraph.index,
        start,
        end,
        found: wrong,
        fixed,
        message:
          minority === 'traditional'
            ? {
                zh: `简体文本中的繁体字“${wrong}”，应为“${fixed}”。`,
                en: `Traditional “${wrong}” in a simplified text: “${fixed}”.`,
              }
            : {
                zh: `繁体文本中的简体字“${wrong}”，应为“${fixed}”。`,
                en: `Simplified “${wrong}” in a traditional text: “${fixed}”.`,
              },
      };
    }),
  );
  return found.slice(0, MOST_SHOWN);
}

function runsOf(text: string, script: 'simplified' | 'traditional'): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\p{Script=Han}/gu)) {
    if (scriptOfChar(match[0]) !== script) continue;
    const last = runs.at(-1);
    const end = match.index + match[0].length;
    if (last?.end === match.index) last.end = end;
    else runs.push({ start: match.index, end });
  }
  return runs;
}

function bothScripts(chinese: Paragraph[], count: ScriptCount): RawFinding[] {
  const minority = count.simplified < count.traditional ? 'simplified' : 'traditional';
  const first = chinese.find(({ text }) => runsOf(text, minority).length > 0)!;
  const { start, end } = runsOf(first.text, minority)[0]!;
  return [
    {
      check: 'mixed-script',
      severity: 'warning',
      paragraph: first.index,
      start,
      end,
      found: first.text.slice(start, end),
      message: {
        zh: `全文简繁混用：只见于简体的字 ${count.simplified} 个，只见于繁体的字 ${count.traditional} 个。请统一。`,
        en: `The text mixes scripts: ${count.simplified} characters are simplified only, ${count.traditional} traditional only. Settle on one.`,
      },
    },
  ];
}
