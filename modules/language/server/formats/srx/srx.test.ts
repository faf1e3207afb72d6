import { describe, expect, it } from 'vitest';
import { jsPattern } from '../../core/segment/pattern.ts';
import { segmenterFor } from '../../core/segment/segmenter.ts';
import { inPieces } from '../testing/pieces.ts';
import { defaultRules } from './default-rules.ts';
import { readSrx } from './read-srx.ts';
import { writeSrx } from './write-srx.ts';

async function cut(text: string, tag: string): Promise<string[]> {
  return segmenterFor(await defaultRules(), tag)(text).map((segment) => segment.text);
}

/** Texts written with a bar where they are to be cut. */
function parts(marked: string): string[] {
  return marked.split('|').map((part) => part.trim());
}

describe('the rules of the house', () => {
  it.each([
    '云江市外事办公室举行会议。|会后参观码头！|何时启用？|明年。',
    '“欢迎来到云江。”|来宾鼓掌。',
    '“欢迎来到云江。”市长说。|来宾鼓掌。',
    '主席说：“港口已经建成！”|他接着介绍情况。',
    '（会议于三月举行。）|各方签字；|合影留念。',
    '来自东港、南港……等城市的代表到会。|“好！”、“请！”的声音不断。',
    '真的吗？！|等等……|他走了。',
    '增长3.5%，达到1.2万人。|第二天离开。',
    '云江与Yahoo! Japan合作。|结束',
    '老文件用句点. |不加圈.',
    '第一行\n|第二行',
  ])('cut Chinese: %s', async (marked) => {
    for (const tag of ['zh', 'zh-CN', 'ZH_Hant'])
      expect(await cut(marked.replaceAll('|', ''), tag)).toEqual(parts(marked));
  });

  it.each([
    'The quay opened on Dec. 3. |Guests came at 5 p.m. on foot. |They left.',
    'Mr. Shen met Dr. A. B. Moore of the U.S. Consulate General. |He thanked her.',
    'They flew to the U.S. |The talks went on. |Article No. 5 applies, see Art. 12 and p. 7.',
    'Yunjiang Port Co., Ltd. signed first. |Yunjiang Tea Co. |It signed second.',
    '“Welcome!” he said. |“Thank you.” |All clapped.',
    'Is it open? |Yes! |It is (since March). |Prices rose 3.5 percent.',
    'Some goods, e.g. Tea and silk, i.e. Those of the city, sell well. |H.E. Amb. Ito agreed.',
    '3. Cooperation in ports\n|4. Tea',
    'What did I do? |It was I. |So be it.',
  ])('cut English: %s', async (marked) => {
    for (const tag of ['en', 'en-GB', 'EN_us'])
      expect(await cut(marked.replaceAll('|', ''), tag)).toEqual(parts(marked));
  });

  it('cut other languages at line ends only, and say where segments stand', async () => {
    const segments = segmenterFor(await defaultRules(), 'fr')('  Un. Deux.\n\n Trois.  ');
    expect(segments).toEqual([
      { text: 'Un. Deux.', start: 2, end: 11 },
      { text: 'Trois.', start: 14, end: 20 },
    ]);
  });
});

/** SRX 2.0: two lists, maps, no cascade, a rule without one half, patterns in the dialect of ICU. */
function rules(cascade: string, more = ''): string {
  return `<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="${cascade}"/><body><languagerules>
<languagerule languagerulename="en">
<rule break="no"><beforebreak>(?i)\\bno\\.</beforebreak><afterbreak>\\h</afterbreak></rule>${more}
</languagerule>
<languagerule languagerulename="all"><rule><beforebreak>[\\.\\!]++</beforebreak><afterbreak/></rule></languagerule>
</languagerules><maprules>
<languagemap languagepattern="EN.*" languagerulename="en"/><languagemap languagepattern=".*" languagerulename="all"/>
</maprules></body></srx>`;
}

describe('rules in SRX', () => {
  it('hold one after the other where they cascade', async () => {
    const read = await readSrx(inPieces(rules('yes')));
    const text = 'See NO. 5. Stop!';
    expect(segmenterFor(read, 'en-GB')(text).map((one) => one.text)).toEqual(['See NO. 5.', 'Stop!']);
    expect(segmenterFor(read, 'fr')(text).map((one) => one.text)).toEqual(['See NO.', '5.', 'Stop!']);
  });

  it('hold by the first map that fits where they do not', async () => {
    const read = await readSrx(inPieces(rules('no')));
    expect(segmenterFor(read, 'en')('Go. Stop!').map((one) => one.text)).toEqual(['Go. Stop!']);
    expect(segmenterFor(read, 'fr')('Go. Stop!').map((one) => one.text)).toEqual(['Go.', 'Stop!']);
  });

  it.each([
    ['\\x{4E91}\\Q.+\\E', '云.+'],
    ['[\\p{Han}]', '江'],
    ['\\p{IsHan}\\p{^Lu}', '江a'],
    ['[[:upper:]\\-]\\"', 'A"'],
    ['(?>ab)*+]}', 'abab]}'],
    ['\\h\\u4e91\\z', ' 云'],
    ['((?i)jan|feb)\\.(?i)x', 'FEB.X'],
    ['(?i:[a-cé]\\.(?-i:x)d)', 'B.xD'],
    ['(?i)[^x-z]b', 'AB'],
    ['(?:a{2}b{1,})+?', 'aabb'],
  ])('are understood as ICU writes them: %s', (icu, text) => {
    expect(text).toMatch(new RegExp(`^(?:${jsPattern(icu)})`, 'u'));
  });

  it.each([
    ['x(a+)+', 'a'],
    ['x(?:a|aa|a?a)*', 'a'],
    ['x.*.*.*.*.*', 'a'],
    ['x\\w*[\\p{Po}"]*[\\.?!:]+[\\p{Po}"]*', '.!?'],
  ])('that could be tried for hours are bounded: %s', async (pattern, row) => {
    const rule = `<rule><beforebreak>${pattern}</beforebreak><afterbreak></afterbreak></rule>`;
    const read = await readSrx(inPieces(rules('no', rule)));
    const text = `${row.repeat(1000)}b`;
    expect(segmenterFor(read, 'en')(text).map((one) => one.text)).toEqual([text.trim()]);
  });

  it.each(['(?:a|b?){40}', '(\\w+\\s?)*', '((a*)*)*'])(
    'that no bound holds are refused: %s',
    async (pattern) => {
      const rule = `<rule><beforebreak>${pattern}</beforebreak><afterbreak/></rule>`;
      await expect(readSrx(inPieces(rules('no', rule)))).rejects.toMatchObject({ code: 'format-other' });
    },
  );

  it('are written as they were read', async () => {
    const read = await readSrx(inPieces(rules('yes')));
    expect(await readSrx(writeSrx(read))).toEqual(read);
    const own = await defaultRules();
    expect(await readSrx(writeSrx(own))).toEqual(own);
  });

  it('are refused with their line where they cannot be used', async () => {
    const bad = '\n<rule break="no"><beforebreak>(unclosed</beforebreak></rule>';
    await expect(readSrx(inPieces(rules('yes', bad)))).rejects.toMatchObject({
      code: 'format-other',
      at: { line: 5 },
    });
    for (const file of ['<tmx/>', '<srx version="2.0"/>'])
      await expect(readSrx(inPieces(file))).rejects.toMatchObject({ code: 'format-other' });
  });
});
