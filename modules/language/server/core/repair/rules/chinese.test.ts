import { describe, expect, it } from 'vitest';
import { kindsOf, repaired } from '../../../testing/repaired-text.ts';

describe('injected pinyin', () => {
  it.each([
    ['雙方簽署協(xié)議。', '雙方簽署協議。'],
    ['事業(yè)發(fā)展迅速。', '事業發展迅速。'],
    ['銀行(háng)代表到會。', '銀行代表到會。'],
    ['他重（chóng）申立場。', '他重申立場。'],
    ['开放合作 (hé zuò) 是共识。', '开放合作 是共识。'],
    ['經(jīng)貿(mào)往來密切。', '經貿往來密切。'],
    ['戰(zha\u0300n)略對接。', '戰略對接。'],
    ['綠(lǜ)色發展。', '綠色發展。'],
  ])('%s', (damaged, clean) => {
    expect(repaired(damaged)).toBe(clean);
  });

  it.each([
    '胡衡华(Hu Henghua)出席会议。',
    '布伦港市长英格丽·哈尔瓦（Ingrid Halvar）一行来访。',
    '他在亚太经合组织(apec)会上发言。',
    '车牌为渝(yu)字头。',
    '他叫它“云”（yún yǔ zhōu）。',
  ])('leaves %s', (text) => {
    expect(kindsOf(text, true)).toEqual([]);
  });

  it('only proposes to delete the reading of a rare character, which may be a help to the reader', () => {
    const text = '蹇(jiǎn)先生到会。';
    expect(kindsOf(text, true)).toEqual([]);
    expect(kindsOf(text, false)).toEqual(['injected-pinyin']);
    expect(repaired(`${text}雙方簽署協(xié)議。`)).toBe('蹇先生到会。雙方簽署協議。');
  });

  it('only proposes it after a quoted word', () => {
    expect(kindsOf('他解释了“和(hé)”字。', true)).toEqual([]);
  });
});

describe('width of punctuation in Chinese', () => {
  it.each([
    ['3月11日,市领导到会.', '3月11日，市领导到会。'],
    ['他问:是否可行?可行!', '他问：是否可行？可行！'],
    ['出席APEC,市长发言;随后参观.', '出席APEC，市长发言；随后参观。'],
    ['项目(第二批)已完成。', '项目（第二批）已完成。'],
    ['项目（第二批)已完成。', '项目（第二批）已完成。'],
    ['他说"外事无小事",大家赞同。', '他说“外事无小事”，大家赞同。'],
    ['他读了<<云江日报>>的报道。', '他读了《云江日报》的报道。'],
    ['２０２６年，ＡＰＥＣ会议在３．５公里外举行。', '2026年，APEC会议在3.5公里外举行。'],
    ['同意, 并感谢各方。', '同意，并感谢各方。'],
  ])('%s', (damaged, clean) => {
    expect(repaired(damaged)).toBe(clean);
  });

  it.each([
    '增长3.5%，共1,234人，10:30开始，比分3:2。',
    '详见https://example.org/a,b?c=中文页面。',
    '1.外事工作；2.友城工作。',
    '亚太经合组织(APEC)会议。',
    '地址(Brennhaven, Norway)不变。',
    '他说：“好。”',
    '如图1.2所示，版本为v2.0.1。',
  ])('leaves %s', (text) => {
    expect(repaired(text)).toBe(text);
  });

  it('only proposes a middle dot where a foreign name may stand', () => {
    expect(kindsOf('英格丽.哈尔瓦到会。', true)).toEqual([]);
    expect(kindsOf('英格丽.哈尔瓦到会。', false)).toEqual(['punctuation-width']);
  });
});

describe('spaces in Chinese', () => {
  it.each([
    [
      '会议强调，要加强外事 工作统筹，形成合力，推动开放。',
      '会议强调，要加强外事工作统筹，形成合力，推动开放。',
    ],
    [
      '会议强调， 要加强外事工作统筹，形成合力，推动开放。',
      '会议强调，要加强外事工作统筹，形成合力，推动开放。',
    ],
    ['出席\u00a0APEC\u00a0会议', '出席 APEC 会议'],
  ])('%s', (damaged, clean) => {
    expect(repaired(damaged)).toBe(clean);
  });

  it.each([
    '外事无小事 细节见真章',
    '责任编辑 沈若兰',
    '　　会议强调，要加强外事工作统筹，形成合力，推动开放。',
    '2026 年共接待 35 批来宾，其中 APEC 成员来宾 12 批。',
    '参加会见的有：苏 晏、秦牧川、周静宜，以及市外办有关负责同志。',
  ])('leaves %s', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
