import { proposePinyin } from '../kernel/contract/chinese-names.ts';
import type { Verdict } from '../modules/directory/contract/import.ts';
import surnames from '../reference/surnames.json' with { type: 'json' };
import { seeded } from './trial/plants.ts';

/** A row of the made-up list, and what a dry run has to say of it: `code` is the remark that gives the reason. */
export interface DirtyRow {
  cells: string[];
  expect: Verdict;
  code?: string;
}

export interface DirtySheet {
  headings: string[];
  rows: DirtyRow[];
}

const given = '安宁远帆若兰静宜书秋川晏晴朗云舟明知行嘉言思齐望舒景行怀瑾子衿清和亦凡';
const usual =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻柏水窦章苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳';
const places = ['云江市', '云江市东湖区', '云江市临港新区', '云江市西山县', '澜州市', '清禾市'];
const trades =
  '发展改革 教育 科学技术 工业 民政 司法 财政 人力资源 自然资源 生态环境 交通运输 水务 农业 商务 文化旅游 卫生健康 应急 审计 市场监督 体育 统计 医疗保障 城市管理'.split(
    ' ',
  );
const titles = ['局长', '副局长', '办公室主任', '处长', '副处长', '科长', '一级调研员', '翻译'];
const foreignGiven = [
  ['英格丽', 'Ingrid'],
  ['安德斯', 'Anders'],
  ['索菲', 'Sofie'],
  ['马蒂亚斯', 'Matthias'],
  ['卡琳', 'Karin'],
  ['约翰', 'Johan'],
  ['伊莎贝尔', 'Isabel'],
  ['卢卡斯', 'Lucas'],
] as const;
const foreignEnds = [
  ['布伦', 'Bren'],
  ['哈尔', 'Hal'],
  ['林德', 'Lind'],
  ['索尔', 'Sol'],
  ['维克', 'Vik'],
  ['斯泰', 'Stei'],
  ['格兰', 'Gran'],
  ['诺尔', 'Nor'],
] as const;
const foreignTails = [
  ['瓦', 'var'],
  ['贝格', 'berg'],
  ['斯特伦', 'strom'],
  ['达尔', 'dal'],
  ['霍尔姆', 'holm'],
  ['森', 'sen'],
  ['奎斯特', 'quist'],
] as const;

/** A list as it might arrive after years of being kept by hand: every person and body in it is made up. */
export function dirtyPeople(count: number, seed = 20_261_124): DirtySheet {
  const random = seeded(seed);
  const rows: DirtyRow[] = [];
  const people = new People(random);
  let clean = people.chinese();
  rows.push(clean);
  while (rows.length < count) {
    const roll = Math.floor(random() * 100);
    if (roll < 70) {
      clean = roll < 56 ? people.chinese() : people.foreign();
      rows.push(clean);
    } else rows.push(spoilt(roll - 70, clean, people));
  }
  return {
    headings: ['序号', '姓名', '英文名', '国家和地区', '单位', '职务', '起', '止', '备注'],
    rows: numbered(rows),
  };
}

const [nameAt, enAt, economyAt, bodyAt, titleAt, fromAt, toAt] = [1, 2, 3, 4, 5, 6, 7];

function numbered(rows: DirtyRow[]): DirtyRow[] {
  return rows.map((row, at) => ({
    ...row,
    cells: row.expect === 'none' ? row.cells : [String(at + 1), ...row.cells.slice(1)],
  }));
}

/** A new person with something amiss, or somebody of before once more. */
function spoilt(kind: number, before: DirtyRow, people: People): DirtyRow {
  const again = (at: number, text: string) => before.cells.with(at, text);
  const fresh = (at: number, text: string, code: string): DirtyRow => ({
    cells: people.chinese().cells.with(at, text),
    expect: 'faulty',
    code,
  });
  const late = people.chinese().cells;
  switch (kind) {
    case 0:
    case 1:
      return { cells: before.cells, expect: 'double', code: 'double' };
    case 2:
    case 3:
      return { cells: again(nameAt, spelt(before.cells[nameAt]!)), expect: 'double', code: 'double' };
    case 4:
    case 5:
    case 6:
      return { cells: again(titleAt, `兼职顾问（${people.next()}）`), expect: 'changed' };
    case 7:
      return fresh(fromAt, '03/04/2025', 'day-ambiguous');
    case 8:
      return fresh(fromAt, '2025年2月30日', 'day-impossible');
    case 9:
      return fresh(fromAt, '2019.06', 'day-incomplete');
    case 10:
      return fresh(toAt, '前年底', 'day-unread');
    case 11:
      return fresh(economyAt, '外国', 'economy-unknown');
    case 12:
      return fresh(bodyAt, '', 'body-missing');
    case 13:
      return fresh(titleAt, '', 'title-missing');
    case 14:
      return fresh(nameAt, '', 'order-unclear');
    case 15:
      return {
        cells: late.with(fromAt, '2021-05-01').with(toAt, '2020-05-01'),
        expect: 'faulty',
        code: 'term-turned',
      };
    case 16:
      return { cells: late.with(fromAt, '45750'), expect: 'new', code: 'serial-day' };
    case 17:
      return { cells: turned(late), expect: 'new', code: 'order-turned' };
    case 18:
      return { cells: late.map(() => ''), expect: 'none', code: 'no-record' };
    case 19:
      return fresh(titleAt, '处长'.repeat(120), 'text-too-long');
    case 20:
      return {
        cells: late.with(economyAt, 'JP').with(nameAt, people.japanese()).with(enAt, ''),
        expect: 'faulty',
        code: 'split-unclear',
      };
    case 21:
      return {
        cells: again(economyAt, before.cells[economyAt] === '瑞典' ? 'NO' : 'Sweden'),
        expect: 'faulty',
        code: 'namesake',
      };
    default:
      return { cells: written(late, kind), expect: 'new' };
  }
}

/** Somebody writes the same name with a space in it, or about the dot. */
function spelt(name: string): string {
  return name.includes('·') ? name.replace('·', ' · ') : `${name[0]}　${name.slice(1)}`;
}

function turned(cells: string[]): string[] {
  const [surname, ...rest] = cells[enAt]!.split(' ');
  return cells.with(enAt, `${rest.join(' ')} ${surname}`);
}

/** Right, each in a way of its own: capitals, a comma, dates in every good form. */
function written(cells: string[], kind: number): string[] {
  const [surname, ...rest] = cells[enAt]!.split(' ');
  const forms = [
    '2024年3月5日',
    '20240305',
    '2024/3/5',
    '5 March 2024',
    'Mar 5, 2024',
    '25/12/2024',
    '2024-03-05 00:00:00',
  ];
  const names = [`${surname!.toUpperCase()} ${rest.join(' ')}`, `${surname}, ${rest.join(' ')}`];
  return cells
    .with(fromAt, forms[kind % forms.length]!)
    .with(toAt, '至今')
    .with(enAt, names[kind % 2]!);
}

/** Names one after the other, none twice. */
class People {
  private readonly random: () => number;
  private readonly taken = new Set<string>();
  private readonly english = new Set<string>();
  private given = 0;

  constructor(random: () => number) {
    this.random = random;
  }

  /** A number not given before. */
  next(): number {
    this.given += 1;
    return this.given;
  }

  chinese(): DirtyRow {
    for (;;) {
      const [surname, name] = [this.one([...usual]), this.one([...given]) + this.one([...given])];
      const zh = surname + name;
      const { surname: family, given: own } = proposePinyin({ surname, given: name }, surnames.rows);
      if (this.isTaken(zh, `${family} ${own}`)) continue;
      return { cells: ['', zh, `${family} ${own}`, '中国', this.body(), ...this.post()], expect: 'new' };
    }
  }

  foreign(): DirtyRow {
    for (let number = 1; ; number += 1) {
      const [a, b, c] = [this.one(foreignGiven), this.one(foreignEnds), this.one(foreignTails)];
      const [d] = [this.one(foreignEnds)];
      const zh = `${a[0]}·${b[0]}${d[0]}${c[0]}`;
      const en = `${a[1]} ${b[1]}${d[1].toLowerCase()}${c[1]}`;
      if (number > 50) return this.chinese();
      if (this.isTaken(zh, en)) continue;
      const economy = this.one(['挪威', 'Norway', 'NO']);
      return { cells: ['', zh, en, economy, this.body(), ...this.post()], expect: 'new' };
    }
  }

  japanese(): string {
    for (;;) {
      const zh = `${this.one(['松原', '藤川', '小森', '水谷'])}${this.one([...given])}${this.one([...given])}`;
      if (!this.isTaken(zh, '')) return zh;
    }
  }

  private isTaken(zh: string, en: string): boolean {
    if (this.taken.has(zh) || (en !== '' && this.english.has(en))) return true;
    this.taken.add(zh);
    if (en !== '') this.english.add(en);
    return false;
  }

  private body(): string {
    return `${this.one(places)}${this.one(trades)}局`;
  }

  private post(): string[] {
    const year = 2010 + Math.floor(this.random() * 16);
    const from = `${year}-0${1 + Math.floor(this.random() * 9)}-1${Math.floor(this.random() * 10)}`;
    return [this.one(titles), from, '', ''];
  }

  private one<T>(of: readonly T[]): T {
    return of[Math.floor(this.random() * of.length)]!;
  }
}

/** The sheet as a text file, in the encoding old spreadsheet programs use in China, or in UTF-8. */
export function csvOf({ headings, rows }: DirtySheet, encoding: 'utf-8' | 'gb18030' = 'utf-8'): Uint8Array {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [headings, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(cell).join(','));
  const text = `${lines.join('\r\n')}\r\n`;
  return encoding === 'utf-8' ? new TextEncoder().encode(text) : gbkOf(text);
}

let table: Map<string, number> | undefined;

/** No encoder for it comes with the platform, but a decoder does: the table is made from that. */
function gbkOf(text: string): Uint8Array {
  table ??= gbkTable();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char < '\u0080' ? char.charCodeAt(0) : table.get(char);
    if (code === undefined) throw new Error(`GBK has no ${char}`);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

function gbkTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const made = new Map<string, number>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) made.set(decoder.decode(Uint8Array.of(high, low)), (high << 8) | low);
  return made;
}
