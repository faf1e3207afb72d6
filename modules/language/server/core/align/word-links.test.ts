import { describe, expect, it } from 'vitest';
import { dictionary } from '../../dictionary.ts';
import { wordLinks } from './word-links.ts';

function linked(zh: string, en: string): string[] {
  return wordLinks(zh, en, dictionary()).map(
    (link) => `${zh.slice(...link.zh)} ${link.kind} ${en.slice(...link.en)}`,
  );
}

describe('words of two sentences', () => {
  it('are linked by meaning, figure and name, where each stands', () => {
    const links = linked(
      '秦牧川5月20日在云江港签署教育合作备忘录。',
      'On May 20 Qin Muchuan signed a memorandum on educational cooperation at the Port of Yunjiang.',
    );
    expect(links).toEqual(
      expect.arrayContaining([
        '秦牧川 name Qin Muchuan',
        '5月 figure May',
        '20日 figure 20',
        '签署 word signed',
        '备忘录 word memorandum',
        '合作 word cooperation',
        '港 word Port',
        '云江 name Yunjiang',
      ]),
    );
  });

  it('that stand twice are linked twice, in order, and no word is linked to two', () => {
    const [zh, en] = ['合作共赢，合作发展。', 'Cooperation for mutual benefit, cooperation for development.'];
    const cooperation = wordLinks(zh, en, dictionary()).filter((link) => zh.slice(...link.zh) === '合作');
    expect(cooperation.map((link) => [link.zh[0], link.en[0]])).toEqual([
      [0, 0],
      [5, 32],
    ]);
  });

  it('are found in traditional characters as written', () => {
    expect(linked('簽署備忘錄。', 'They signed a memorandum.')).toEqual([
      '簽署 word signed',
      '備忘錄 word memorandum',
    ]);
  });

  it('are none where nothing answers', () => {
    expect(wordLinks('沈若兰主持。', 'It rained.', dictionary())).toEqual([]);
    expect(wordLinks('', '', dictionary())).toEqual([]);
    const [zh, en] = ['合作。', 'Cooperation.'];
    expect(wordLinks(zh, en, dictionary())).toHaveLength(1);
    expect(wordLinks(zh.repeat(400), en, dictionary())).toEqual([]);
    expect(wordLinks(zh, en.repeat(90), dictionary())).toEqual([]);
  });
});
