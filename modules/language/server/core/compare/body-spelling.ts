import type { TextFinding } from '../../../contract/texts.ts';
import type { ZhBodyAt } from '../facts/bodies.ts';
import { spellingDistance } from '../facts/spelling-distance.ts';
import type { Pair, PairCheck } from './check.ts';
import { namesOf } from './name-facts.ts';
import { spanOf } from './place.ts';

/** A word of a sentence at its place. */
interface Word {
  text: string;
  start: number;
  end: number;
  sentence: number;
}

/** A slip in a word, and the word meant. */
interface Slip {
  at: Word;
  wanted: string;
  name: string;
}

/** Words from this length on may have two letters wrong. */
const LONG = 8;
/** Shorter words are too easily others. */
const SHORTEST = 4;

/** A well-known body whose English name stands there but for a slip in one word. */
export const bodyMisspelt: PairCheck = {
  id: 'body-misspelt',
  severity: 'error',
  about: { zh: '机构名称中有拼写错误的词', en: 'A word in the name of a body is misspelt' },
  run(pair) {
    const { bodies, text } = namesOf(pair);
    return pair.beads.flatMap((bead) =>
      bodies.zh
        .filter((b) => b.row && bead.zh.includes(b.sentence) && !bodies.links.some((l) => l.zh === b))
        .flatMap((body): TextFinding[] => {
          const slip = bead.en.flatMap((s) => slipIn(pair, s, body))[0];
          return slip ? [found(body, slip, text.zhAsIs[body.sentence]!.slice(body.start, body.end))] : [];
        }),
    );
  },
};

function slipIn(pair: Pair, sentence: number, body: ZhBodyAt): Slip[] {
  const words = wordsOf(pair.sides.en[sentence]!.text, sentence);
  return body.row!.en.flatMap((name) => {
    const wanted = name
      .split('{P}')
      .map((piece) => wordsOf(piece, 0).map((w) => w.text))
      .sort((a, b) => b.length - a.length)[0]!;
    return wanted.length < 2 ? [] : slipAgainst(words, wanted, name);
  });
}

/** All words in a row as they should be, but one, which is nearly. */
function slipAgainst(words: Word[], wanted: string[], name: string): Slip[] {
  for (let from = 0; from + wanted.length <= words.length; from++) {
    const off = wanted.flatMap((word, n) => (same(words[from + n]!.text, word) ? [] : [n]));
    if (off.length !== 1) continue;
    const at = words[from + off[0]!]!;
    const meant = wanted[off[0]!]!;
    if (isSlip(at.text, meant)) return [{ at, wanted: meant, name }];
  }
  return [];
}

function isSlip(found: string, meant: string): boolean {
  if (meant.length < SHORTEST || !/^\p{Lu}/u.test(found)) return false;
  const limit = meant.length >= LONG ? 2 : 1;
  const ending = found.startsWith(meant)
    ? found.slice(meant.length)
    : meant.startsWith(found)
      ? meant.slice(found.length)
      : '-';
  return !/^(?:s|['’]s|al|n|an)$/.test(ending) && spellingDistance(found, meant, limit) <= limit;
}

function same(a: string, b: string): boolean {
  return a.replace(/’/g, "'") === b || a.replace(/Centre/, 'Center') === b;
}

function wordsOf(text: string, sentence: number): Word[] {
  return [...text.matchAll(/[\p{L}&]+(?:['’-]\p{L}+)*/gu)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
    sentence,
  }));
}

function found(body: ZhBodyAt, slip: Slip, written: string): TextFinding {
  const at = spanOf('en', slip.at.sentence, slip.at);
  return {
    check: bodyMisspelt.id,
    severity: 'error',
    at,
    against: spanOf('zh', body.sentence, body),
    message: {
      zh: `“${written}”的英文名称中应为 ${slip.wanted}，文中为 ${slip.at.text}。`,
      en: `The name of ${written} has ${slip.wanted}; the text has ${slip.at.text}.`,
    },
    fix: {
      label: { zh: `改为 ${slip.wanted}`, en: `Write ${slip.wanted}` },
      edits: [{ ...at, text: slip.wanted }],
    },
  };
}
