import { describe, expect, it } from 'vitest';
import { align } from './core/align/align.ts';
import { dictionary } from './dictionary.ts';

function beadsOf(zh: string[], en: string[]): string[] {
  return align(zh, en, dictionary()).map((bead) => `${bead.zh}:${bead.en}`);
}

const zh = [
  '5月20日，云江市市长秦牧川在市政府会见布伦港市市长英格丽·哈尔瓦一行。',
  '秦牧川对客人的到来表示欢迎，并介绍了云江的历史和经济，他说两市的友谊从一艘货船开始。',
  '去年双方贸易额达到12亿元。',
  '港口之间已开通每周两班的航线。',
  '哈尔瓦说，布伦港的学校愿意派教师来云江教授音乐。',
  '会见后，双方签署了教育合作备忘录。',
];
const en = [
  'On May 20, Qin Muchuan, Mayor of Yunjiang, met at City Hall with Ingrid Halvar, Mayor of Brennhaven, and her delegation.',
  'Qin Muchuan welcomed the guests and spoke of the history and the economy of Yunjiang.',
  'The friendship of the two cities, he said, began with a cargo ship.',
  'Last year trade between the two sides reached 1.2 billion yuan, and the ports are now linked by two sailings a week.',
  'Halvar said that schools in Brennhaven were willing to send teachers to Yunjiang to teach music.',
  'After the meeting the two sides signed a memorandum on cooperation in education.',
];
const expected = ['0:0', '1:1,2', '2,3:3', '4:4', '5:5'];

describe('a release', () => {
  it('is aligned over split and joined sentences', () => {
    expect(beadsOf(zh, en)).toEqual(expected);
  });

  it('is aligned alike in traditional characters, and the reasons quote it as written', () => {
    const traditional = [
      '5月20日，雲江市市長秦牧川在市政府會見布倫港市市長英格麗·哈爾瓦一行。',
      '秦牧川對客人的到來表示歡迎，並介紹了雲江的歷史和經濟，他說兩市的友誼從一艘貨船開始。',
      '去年雙方貿易額達到12億元。',
      '港口之間已開通每週兩班的航線。',
      '哈爾瓦說，布倫港的學校願意派教師來雲江教授音樂。',
      '會見後，雙方簽署了教育合作備忘錄。',
    ];
    expect(beadsOf(traditional, en)).toEqual(expected);
    const reasons = align(traditional, en, dictionary()).flatMap((bead) => bead.reasons);
    expect(reasons.some((reason) => reason.startsWith('歷史 = '))).toBe(true);
  });

  it('shows the sentence the English lost', () => {
    expect(beadsOf(zh, [...en.slice(0, 4), en[5]!])).toEqual(['0:0', '1:1,2', '2,3:3', '4:', '5:4']);
  });

  it('shows the sentence the Chinese lost', () => {
    expect(beadsOf([...zh.slice(0, 4), zh[5]!], en)).toEqual(['0:0', '1:1,2', '2,3:3', ':4', '4:5']);
  });

  it('holds sentences that changed places in one bead of two and two', () => {
    const moved = [en[0]!, 'The children sang three songs.', 'The old bridge was repaired in 1998.', en[5]!];
    const first = [zh[0]!, '旧桥1998年修缮，', '孩子们唱了三首歌。', zh[5]!];
    expect(beadsOf(first, moved)).toEqual(['0:0', '1,2:1,2', '3:3']);
  });
});

describe('reasons and confidence', () => {
  const beads = align(zh, en, dictionary());

  it('name the people, numbers and words that tie a bead', () => {
    expect(beads[0]!.reasons).toContain('name Qin Muchuan');
    expect(beads[0]!.reasons).toContain('month 5');
    expect(beads[2]!.reasons).toContain('number 1200000000');
    expect(beads[4]!.reasons).toContain('教育 = education');
  });

  it('are less sure where little ties the sentences, and need no reason', () => {
    const [loose] = align(['沈若兰主持。'], ['It rained.'], dictionary());
    expect(loose!.reasons).toEqual([]);
    expect(loose!.confidence).toBeLessThan(beads[0]!.confidence);
  });
});

describe('the dictionary', () => {
  it('knows words by their simplified form, with all their entries', () => {
    expect(dictionary().glosses('外事')).toEqual(['foreign affairs']);
    expect(dictionary().glosses('单')).toEqual(expect.arrayContaining(['surname Shan', 'single']));
    expect(dictionary().has('會議')).toBe(false);
    expect(dictionary().glosses('云江港')).toEqual([]);
  });
});
