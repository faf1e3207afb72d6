import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { splitSentences } from './sentences.ts';

function cut(text: string, lang: Lang): string[] {
  return splitSentences(text, lang).map((piece) => piece.text);
}

describe('English sentences', () => {
  it.each([
    ['He came.|She left!|Why?'],
    ['Dr. Su met Mr. Qin at 9 a.m. on Nov. 5.|They spoke.'],
    ['The U.S. side agreed.|It was late.'],
    ['The meeting was held in the U.S.|It went well.'],
    ['Yunjiang Co., Ltd. signed it.|No. 5 Road is near.'],
    ['J. R. Halvar grew up here.|Prof. Su, e.g., did not.'],
    ['It grew by 3.5 percent, i.e. fast.|Next, 1.2 million came.'],
    ['1. Overview|'.slice(0, -1)],
    ['1. The work went on.|2. It ended.'],
    ['He said, “We agree.”|Then he left.'],
    ['“Really?” she asked.|“Yes!”'],
    ['Wait... no.|And then...|He left.'],
    ['(See the annex.)|It is long.'],
    ['The city grew…|It is a port.'],
    ['A headline without a stop'],
    ['H.E. Ingrid Halvar spoke.|All rose.'],
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ' '), 'en')).toEqual(marked.split('|'));
  });
});

describe('Chinese sentences', () => {
  it.each([
    ['他来了。|她走了！|为什么？'],
    ['要统筹；要协调；要落实。|会后合影。'],
    ['他说：“外事无小事。”|随后参观。'],
    ['“你好！”他说。|“再见。”'],
    ['（完。）|下一段。'],
    ['他停住了……|然后离开。'],
    ['北京、上海……等城市参加。|会议结束。'],
    ['增长3.5%，共1.2万人。|完成。'],
    ['真的？！|是的。'],
    ['没有句号的标题'],
    ['1.外事工作。|2.友城工作。'],
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ''), 'zh')).toEqual(marked.split('|'));
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '。',
    '！',
    '”',
    '“',
    '）',
    '.',
    '. ',
    '? ',
    '…',
    ' ',
    'Mr',
    'A',
    'b',
    '3',
    '外事',
    '说',
    '\t',
    '\u3000',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it.each(['zh', 'en'] as const)(
    'the sentences hold every character that is not space, in order (%s)',
    (lang) => {
      fc.assert(
        fc.property(text, (whole) => {
          let end = 0;
          for (const sentence of splitSentences(whole, lang)) {
            expect(whole.slice(end, sentence.start).trim()).toBe('');
            expect(whole.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.text.trim()).toBe(sentence.text);
            expect(sentence.text).not.toBe('');
            end = sentence.end;
          }
          expect(whole.slice(end).trim()).toBe('');
        }),
      );
    },
  );
});
