import type { Both } from '../../../../../kernel/contract/local-text.ts';

/**
 * The closed list of repair kinds, the most telling first: where two kinds of damage sit on the same characters,
 * the repair is called after the first of them here.
 */
export const REPAIR_KINDS = [
  {
    kind: 'injected-pinyin',
    name: {
      zh: '混入的拼音：网页抓取时在汉字后插入的带调拼音',
      en: 'Injected pinyin: a reading with tone marks put after a character by a web page',
    },
  },
  {
    kind: 'dropped-apostrophe',
    name: {
      zh: '丢失或写错的撇号：英文所有格或缩写中的撇号',
      en: 'Dropped or wrong apostrophe in an English possessive or contraction',
    },
  },
  {
    kind: 'mojibake',
    name: {
      zh: '乱码：用错误的编码打开过、但可以还原的文字',
      en: 'Mojibake: text once opened in the wrong encoding that can be turned back',
    },
  },
  {
    kind: 'html-entity',
    name: {
      zh: '网页字符实体：如 &nbsp; &amp;',
      en: 'HTML entity left in the text, such as &nbsp; or &amp;',
    },
  },
  {
    kind: 'html-tag',
    name: { zh: '网页标签：如 <br> </p>', en: 'HTML tag left in the text, such as <br> or </p>' },
  },
  {
    kind: 'invisible-character',
    name: {
      zh: '不可见字符：零宽空格、软连字符、控制字符等',
      en: 'Invisible character: zero-width space, soft hyphen, control character',
    },
  },
  {
    kind: 'ligature-or-compat',
    name: {
      zh: '连字或兼容字符：如 ﬁ、兼容汉字、部首符号',
      en: 'Ligature or compatibility character, such as ﬁ or a CJK compatibility ideograph',
    },
  },
  {
    kind: 'punctuation-width',
    name: {
      zh: '全角与半角：标点、数字、字母的宽度与所在语言不符',
      en: 'Width: punctuation, digits or letters of the other language’s width',
    },
  },
  {
    kind: 'stray-space',
    name: {
      zh: '多余的空格：汉字之间、标点之前或重复的空格',
      en: 'Stray space: inside Chinese text, before punctuation, or doubled',
    },
  },
  {
    kind: 'missing-space',
    name: {
      zh: '缺少空格：英文标点之后应有的空格',
      en: 'Missing space after a punctuation mark in English',
    },
  },
] as const satisfies readonly { kind: string; name: Both }[];

/** One of the closed list of repair kinds. */
export type RepairKind = (typeof REPAIR_KINDS)[number]['kind'];

/** The place of a kind in the list: lower names the repair when two meet. */
export function kindRank(kind: RepairKind): number {
  return REPAIR_KINDS.findIndex((entry) => entry.kind === kind);
}
