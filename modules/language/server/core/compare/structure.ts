import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { headlineLength } from './headline.ts';
import { wholeOf } from './place.ts';

const NAMES: Record<Lang, Both> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

function other(lang: Lang): Lang {
  return lang === 'zh' ? 'en' : 'zh';
}

/** One side has a headline, the other begins with its first paragraph. */
export const headlineMissing: PairCheck = {
  id: 'headline-missing',
  severity: 'warning',
  about: { zh: '只有一种语言有标题', en: 'Only one side has a headline' },
  run(pair) {
    const { zh, en } = pair.sides;
    if (zh.length === 0 || en.length === 0) return [];
    const heads = { zh: headlineLength(zh), en: headlineLength(en) };
    const lacking = heads.zh && !heads.en ? 'en' : heads.en && !heads.zh ? 'zh' : undefined;
    if (!lacking) return [];
    const has = other(lacking);
    return [
      {
        check: 'headline-missing',
        severity: 'warning',
        at: wholeOf(has, 0, pair.sides[has][0]!.text),
        message: {
          zh: `${NAMES[has].zh}有标题，${NAMES[lacking].zh}没有。`,
          en: `The ${NAMES[has].en} has a headline, the ${NAMES[lacking].en} has none.`,
        },
      },
    ];
  },
};

/** A run of sentences of one side that nothing answers. */
interface Lonely {
  lang: Lang;
  sentences: number[];
  confidence: number;
}

/** More characters or words than an interjection, a number of a figure or a mark of a section has. */
const ENOUGH: Record<Lang, { sentence: number; line: number }> = {
  zh: { sentence: 6, line: 15 },
  en: { sentence: 4, line: 8 },
};

/** Sentences, and whole paragraphs, that have no counterpart. */
export const sentenceMissing: PairCheck = {
  id: 'sentence-missing',
  severity: 'error',
  about: { zh: '句子或段落在另一种语言中没有对应', en: 'A sentence or paragraph has no counterpart' },
  run: (pair) =>
    lonelyRuns(pair)
      .filter((run) => saysSomething(pair, run))
      .map((run) => missing(pair, run)),
};

function lonelyRuns(pair: Pair): Lonely[] {
  const runs: Lonely[] = [];
  for (const { zh, en, confidence } of pair.beads) {
    if (zh.length > 0 === en.length > 0) continue;
    const lang: Lang = zh.length > 0 ? 'zh' : 'en';
    const heads = headlineLength(pair.sides[lang]);
    const sentences = (lang === 'zh' ? zh : en).filter(
      (s) => s >= heads || headlineLength(pair.sides[other(lang)]) > 0,
    );
    if (sentences.length === 0) continue;
    const last = runs.at(-1);
    const paragraph = (s: number) => pair.sides[lang][s]!.paragraph;
    if (
      last?.lang === lang &&
      last.sentences.at(-1)! + 1 === sentences[0] &&
      paragraph(last.sentences[0]!) === paragraph(sentences[0]!)
    ) {
      last.sentences.push(...sentences);
      last.confidence = Math.min(last.confidence, confidence);
    } else runs.push({ lang, sentences, confidence });
  }
  return runs;
}

/** Long enough to say something: a whole sentence of some words, or a line of many. */
function saysSomething(pair: Pair, { lang, sentences }: Lonely): boolean {
  const text = sentences.map((s) => pair.sides[lang][s]!.text).join(' ');
  const words = lang === 'zh' ? /\p{Script=Han}/gu : /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
  const size = text.match(words)?.length ?? 0;
  const whole = /[。！？.!?…][”’"」』)）]*$/u.test(text);
  return size > ENOUGH[lang][whole ? 'sentence' : 'line'];
}

function missing(pair: Pair, { lang, sentences, confidence }: Lonely): TextFinding {
  const side = pair.sides[lang];
  const first = sentences[0]!;
  const own = side.filter((s) => s.paragraph === side[first]!.paragraph).length;
  const whole = own === sentences.length && own > 1;
  const [gap, has] = [NAMES[other(lang)], NAMES[lang]];
  const what: Both = whole
    ? { zh: '这一段', en: 'paragraph' }
    : {
        zh: sentences.length > 1 ? `这${sentences.length}句` : '这一句',
        en: sentences.length > 1 ? `passage of ${sentences.length} sentences` : 'sentence',
      };
  return {
    check: 'sentence-missing',
    severity: confidence >= 0.9 ? 'error' : 'warning',
    at: wholeOf(lang, first, side[first]!.text),
    message: {
      zh: `${has.zh}${what.zh}在${gap.zh}中没有对应。`,
      en: `Nothing in the ${gap.en} answers this ${what.en} of the ${has.en}.`,
    },
  };
}

/** The same paragraph twice on one side, as pasting leaves it. */
export const paragraphRepeated: PairCheck = {
  id: 'paragraph-repeated',
  severity: 'warning',
  about: { zh: '同一段文字出现两次', en: 'The same paragraph stands twice' },
  run: (pair) => (['zh', 'en'] as const).flatMap((lang) => repeatedIn(pair, lang)),
};

function repeatedIn(pair: Pair, lang: Lang): TextFinding[] {
  const paragraphs = Map.groupBy(pair.sides[lang].entries(), ([, s]) => s.paragraph);
  const seen = new Set<string>();
  const found: TextFinding[] = [];
  for (const sentences of paragraphs.values()) {
    const text = sentences.map(([, s]) => s.text.replace(/\s+/g, '')).join('');
    // Headings stand in a table of contents too.
    if (text.length < (lang === 'zh' ? 15 : 40) || !/[。.!！?？…][”’"」]?$/u.test(text)) continue;
    if (seen.has(text)) {
      const [first, { text: shown }] = sentences[0]!;
      const edits = sentences.map(([n, s]) => ({ ...wholeOf(lang, n, s.text), text: '' }));
      found.push({
        check: 'paragraph-repeated',
        severity: 'warning',
        at: wholeOf(lang, first, shown),
        message: {
          zh: `${NAMES[lang].zh}中这一段与前面一段完全相同。`,
          en: `This paragraph of the ${NAMES[lang].en} stands word for word further up.`,
        },
        fix: { label: { zh: '删去重复的一段', en: 'Take the second one out' }, edits },
      });
    }
    seen.add(text);
  }
  return found;
}

/** The last sentence of a side breaks off. */
export const endCutOff: PairCheck = {
  id: 'end-cut-off',
  severity: 'warning',
  about: { zh: '结尾似被截断', en: 'The text seems to break off at the end' },
  run: (pair) =>
    (['zh', 'en'] as const).flatMap((lang): TextFinding[] => {
      const last = pair.sides[lang].length - 1;
      const text = pair.sides[lang][last]?.text ?? '';
      const words = lang === 'zh' ? 16 : 60;
      if (last < 1 || text.length < words || !/[\p{L}\p{N},，、;；:：]["”’]?$/u.test(text)) return [];
      return [
        {
          check: 'end-cut-off',
          severity: 'warning',
          at: wholeOf(lang, last, text),
          message: {
            zh: `${NAMES[lang].zh}最后一句没有句末标点，文本可能被截断。`,
            en: `The last sentence of the ${NAMES[lang].en} has no end mark: the text may have been cut off.`,
          },
        },
      ];
    }),
};
