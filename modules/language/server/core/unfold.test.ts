import { describe, expect, it } from 'vitest';
import { dictionary } from '../dictionary.ts';
import { unfolded } from './unfold.ts';

function beadsOf(zh: string[], en: string[], ownParagraphs = false): string[] {
  const side = (texts: string[]) =>
    texts.map((text, n) => ({ text, paragraph: ownParagraphs ? n : 0, offset: 0 }));
  const bead = { zh: zh.map((_, n) => n), en: en.map((_, n) => n), confidence: 0.8, reasons: ['x'] };
  return unfolded([bead], { zh: side(zh), en: side(en) }, dictionary()).map(
    (b) => `${b.zh.join()}:${b.en.join()}`,
  );
}

const thanks = '哈尔瓦感谢云江的热情接待，表示愿扩大港口管理与青年互访。';
const thanked =
  'Halvar thanked Yunjiang for the warm reception and hoped to widen cooperation in port management and youth visits.';

describe('a sentence stowed away in a bead', () => {
  it('is taken out where it brings a title and years of which the other side has none', () => {
    expect(beadsOf([thanks, '会见后，双方签署《2027—2028年友好交流计划》。'], [thanked])).toEqual([
      '0:0',
      '1:',
    ]);
    expect(beadsOf(['会见前，双方签署《2027—2028年友好交流计划》。', thanks], [thanked])).toEqual([
      '0:',
      '1:0',
    ]);
  });

  it('is taken out of the English too', () => {
    expect(beadsOf([thanks], [thanked, 'A plan for 2027 and 2028 was signed after the banquet.'])).toEqual([
      '0:0',
      ':1',
    ]);
  });

  it('is taken out where it is a paragraph of its own and no word of it is answered', () => {
    expect(beadsOf([thanks, '演练检验了涉外突发事件处置机制。'], [thanked], true)).toEqual(['0:0', '1:']);
  });

  it('stays where its figures are answered', () => {
    const both = `${thanked.slice(0, -1)}, and signed a plan for friendly exchanges from 2027 to 2028 after the meeting.`;
    expect(beadsOf([thanks, '会见后，双方签署《2027—2028年友好交流计划》。'], [both])).toEqual(['0,1:0']);
  });

  it('stays where its words are answered', () => {
    expect(beadsOf(['哈尔瓦感谢云江的热情接待。', '她愿扩大青年互访。'], [thanked])).toEqual(['0,1:0']);
  });
});
