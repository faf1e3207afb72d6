import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import { spellingDistance } from '../facts/spelling-distance.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';

/** Letters and figures in one: flights, trains, rooms, plates, document numbers. */
const CODE =
  /(?<![\p{Script=Latin}\p{N}_@./-])(?=[A-Za-z0-9-]*[A-Z])(?=[A-Za-z0-9-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?![\p{Script=Latin}\p{N}_@/]|\.\w)/gu;
/** Figures with a unit or an ending bound to them are no codes. */
const MEASURE = /^\d[\d.,]*(?:km|kg|cm|mm|m|ha|t|g|kWh|MW|GW|kW|KM|s|st|nd|rd|th|C|x)\d?$/;

interface Code {
  text: string;
  key: string;
  sentence: number;
  start: number;
  end: number;
}

/** A flight, train, room or document number that the other side writes otherwise, or not at all. */
export const codeDiffers: PairCheck = {
  id: 'code-differs',
  severity: 'error',
  about: {
    zh: '航班、车次、文号等字母数字组合两种语言不一致',
    en: 'A code of letters and figures (flight, train, document) is not the same in both languages',
  },
  run: (pair) =>
    pair.beads.flatMap((bead, n) => {
      if (bead.zh.length === 0 || bead.en.length === 0) return [];
      const near = pair.window(n, 1);
      const [zhNear, enNear] = [codesIn(pair, 'zh', near.zh), codesIn(pair, 'en', near.en)];
      const zh = codesIn(pair, 'zh', bead.zh).filter(({ key }) => !enNear.some((one) => one.key === key));
      const en = codesIn(pair, 'en', bead.en).filter(({ key }) => !zhNear.some((one) => one.key === key));
      return compared(zh, en);
    }),
};

function codesIn(pair: Pair, lang: Lang, sentences: readonly number[]): Code[] {
  return sentences.flatMap((sentence) =>
    [...pair.sides[lang][sentence]!.text.matchAll(CODE)]
      .filter(({ 0: text }) => !MEASURE.test(text))
      .map(({ 0: text, index }) => ({
        text,
        key: text.toUpperCase().replaceAll('-', ''),
        sentence,
        start: index,
        end: index + text.length,
      })),
  );
}

/** English spells many codes of the Chinese out (G20), but one of another digit or letter is a slip. */
function compared(zh: Code[], en: Code[]): TextFinding[] {
  return zh.flatMap((code): TextFinding[] => {
    const slip = en.find(({ key }) => spellingDistance(key, code.key, 1) <= 1 || swapped(key, code.key));
    if (!slip) return code.key.length > 3 ? [lacking(code)] : [];
    const at = spanOf('en', slip.sentence, slip);
    return [
      {
        check: 'code-differs',
        severity: 'error',
        at,
        against: spanOf('zh', code.sentence, code),
        message: {
          zh: `编号不一致：中文为 ${code.text}，英文为 ${slip.text}。`,
          en: `The codes differ: the Chinese has ${code.text}, the English ${slip.text}.`,
        },
        fix: {
          label: { zh: `改为 ${code.text}`, en: `Write ${code.text}` },
          edits: [{ ...at, text: code.text }],
        },
      },
    ];
  });
}

function swapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

function lacking({ text, sentence, start, end }: Code): TextFinding {
  return {
    check: 'code-differs',
    severity: 'warning',
    at: spanOf('zh', sentence, { start, end }),
    message: { zh: `英文中没有 ${text}。`, en: `The English does not have ${text}.` },
  };
}
