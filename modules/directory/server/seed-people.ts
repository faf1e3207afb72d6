import type { OtherNameKind } from '../contract/other-name.ts';

/**
 * The people and bodies of the demonstration office: all made up. Bodies come before those that stand under them;
 * people name their posts by the body's Chinese name.
 */
export interface SeedBody {
  zh: string;
  en: string;
  short?: [zh: string, en: string];
  kind: string;
  under?: string;
  economy: string | null;
  others?: SeedName[];
}

/** A name beside the present one. */
export interface SeedName {
  kind: OtherNameKind;
  zh?: string;
  en?: string;
  to?: string;
  note?: string;
}

export const seedBodies: readonly SeedBody[] = [
  {
    zh: '云江市人民政府',
    en: 'Yunjiang Municipal People’s Government',
    short: ['市政府', 'Municipal Government'],
    kind: 'government',
    economy: 'CN',
  },
  {
    zh: '云江市人民政府外事办公室',
    en: 'Foreign Affairs Office of Yunjiang Municipal People’s Government',
    short: ['市政府外办', 'Yunjiang FAO'],
    kind: 'office',
    under: '云江市人民政府',
    economy: 'CN',
  },
  {
    zh: '云江市外事翻译中心',
    en: 'Yunjiang Translation and Interpretation Center',
    kind: 'center',
    under: '云江市人民政府外事办公室',
    economy: 'CN',
  },
  {
    zh: '云江市外事服务大厅',
    en: 'Yunjiang Foreign Affairs Service Hall',
    kind: 'center',
    under: '云江市人民政府外事办公室',
    economy: 'CN',
  },
  {
    zh: '云江市人民代表大会常务委员会',
    en: 'Standing Committee of Yunjiang Municipal People’s Congress',
    short: ['市人大常委会', 'Municipal People’s Congress Standing Committee'],
    kind: 'congress-standing-committee',
    economy: 'CN',
  },
  {
    zh: '云江市人民对外友好协会',
    en: 'Yunjiang People’s Association for Friendship with Foreign Countries',
    short: ['市对外友协', 'Yunjiang Friendship Association'],
    kind: 'association',
    economy: 'CN',
  },
  {
    zh: '云江市商务局',
    en: 'Yunjiang Municipal Bureau of Commerce',
    short: ['市商务局', 'Bureau of Commerce'],
    kind: 'office',
    under: '云江市人民政府',
    economy: 'CN',
    others: [
      {
        kind: 'former-name',
        zh: '云江市对外贸易经济合作局',
        en: 'Yunjiang Municipal Bureau of Foreign Trade and Economic Cooperation',
        to: '2011-06-30',
      },
    ],
  },
  {
    zh: '云江市教育局',
    en: 'Yunjiang Municipal Bureau of Education',
    short: ['市教育局', 'Bureau of Education'],
    kind: 'office',
    under: '云江市人民政府',
    economy: 'CN',
  },
  {
    zh: '云江市发展和改革委员会',
    en: 'Yunjiang Municipal Development and Reform Commission',
    short: ['市发展改革委', 'Development and Reform Commission'],
    kind: 'commission',
    under: '云江市人民政府',
    economy: 'CN',
  },
  {
    zh: '云江市科学技术局',
    en: 'Yunjiang Municipal Bureau of Science and Technology',
    short: ['市科技局', 'Bureau of Science and Technology'],
    kind: 'office',
    under: '云江市人民政府',
    economy: 'CN',
  },
  {
    zh: '云江市交通运输局',
    en: 'Yunjiang Municipal Bureau of Transport',
    short: ['市交通局', 'Bureau of Transport'],
    kind: 'office',
    under: '云江市人民政府',
    economy: 'CN',
  },
  {
    zh: '云江市文化和旅游局',
    en: 'Yunjiang Municipal Bureau of Culture and Tourism',
    short: ['市文旅局', 'Bureau of Culture and Tourism'],
    kind: 'office',
    under: '云江市人民政府',
    economy: 'CN',
  },
  {
    zh: '云江市人民政府外事办公室礼宾处',
    en: 'Protocol Division, Foreign Affairs Office of Yunjiang Municipal People’s Government',
    short: ['礼宾处', 'Protocol Division'],
    kind: 'division',
    under: '云江市人民政府外事办公室',
    economy: 'CN',
  },
  {
    zh: '云江市人民政府外事办公室友城交流处',
    en: 'Partner Cities and Exchange Division, Foreign Affairs Office of Yunjiang Municipal People’s Government',
    short: ['友城交流处', 'Partner Cities and Exchange Division'],
    kind: 'division',
    under: '云江市人民政府外事办公室',
    economy: 'CN',
  },
  {
    zh: '云江港务集团有限公司',
    en: 'Yunjiang Port Group Co., Ltd.',
    short: ['云江港务集团', 'Yunjiang Port Group'],
    kind: 'company',
    economy: 'CN',
  },
  { zh: '云江航运职业学院', en: 'Yunjiang Vocational College of Shipping', kind: 'college', economy: 'CN' },
  { zh: '布伦港市政府', en: 'City of Brennhaven', kind: 'government', economy: 'NO' },
  {
    zh: '布伦港港务局',
    en: 'Brennhaven Port Authority',
    kind: 'office',
    under: '布伦港市政府',
    economy: 'NO',
  },
  { zh: '瓦尔多里亚大区议会', en: 'Regional Council of Valdoria', kind: 'government', economy: 'IT' },
  { zh: '松浦市政府', en: 'City of Matsuura-no-Hara', kind: 'government', economy: 'JP' },
  { zh: '圣玛蒂亚市政府', en: 'City of Santa Matía', kind: 'government', economy: 'CL' },
  // Entered a second time, as a visitor from elsewhere wrote it: for the page of likely duplicates.
  { zh: '雲江航運職業學院', en: 'Yunjiang Vocational College of Shipping', kind: 'college', economy: null },
];

export interface SeedPerson {
  zh: [surname: string, given: string];
  en: [surname: string, given: string] | null;
  order?: 'given-first';
  economy: string | null;
  others?: SeedName[];
  posts: { body: string; zh: string; en: string; rank?: number; from?: string; to?: string }[];
}

const fao = '云江市人民政府外事办公室';
const government = '云江市人民政府';

export const seedPeople: readonly SeedPerson[] = [
  {
    zh: ['秦', '牧川'],
    en: ['Qin', 'Muchuan'],
    economy: 'CN',
    posts: [
      { body: government, zh: '市长', en: 'Mayor', rank: 1, from: '2023-02-10' },
      { body: government, zh: '副市长', en: 'Vice Mayor', rank: 4, from: '2019-03-01', to: '2023-02-09' },
    ],
  },
  {
    zh: ['苏', '晏'],
    en: ['Su', 'Yan'],
    economy: 'CN',
    posts: [{ body: government, zh: '副市长', en: 'Vice Mayor', rank: 3, from: '2022-06-18' }],
  },
  {
    zh: ['单', '怀瑾'],
    en: ['Shan', 'Huaijin'],
    economy: 'CN',
    posts: [
      {
        body: '云江市人民代表大会常务委员会',
        zh: '副主任',
        en: 'Vice Chairperson',
        rank: 2,
        from: '2022-01-20',
      },
      { body: '云江市人民对外友好协会', zh: '会长', en: 'President', rank: 5, from: '2022-05-12' },
    ],
  },
  {
    zh: ['周', '静宜'],
    en: ['Zhou', 'Jingyi'],
    economy: 'CN',
    posts: [{ body: fao, zh: '主任', en: 'Director-General', rank: 10, from: '2021-09-01' }],
  },
  {
    zh: ['戴', '云舒'],
    en: ['Dai', 'Yunshu'],
    economy: 'CN',
    posts: [{ body: fao, zh: '副主任', en: 'Deputy Director-General', rank: 11, from: '2023-04-01' }],
  },
  {
    zh: ['沈', '若兰'],
    en: ['Shen', 'Ruolan'],
    economy: 'CN',
    posts: [{ body: fao, zh: '四级主任科员', en: 'Principal Staff Member', rank: 30, from: '2020-07-01' }],
  },
  {
    zh: ['何', '书宁'],
    en: ['He', 'Shuning'],
    economy: 'CN',
    posts: [
      { body: '云江市外事翻译中心', zh: '副译审', en: 'Senior Translator', rank: 31, from: '2018-11-05' },
    ],
  },
  {
    zh: ['尉迟', '明远'],
    en: ['Yuchi', 'Mingyuan'],
    economy: 'CN',
    posts: [{ body: '云江市商务局', zh: '局长', en: 'Director-General', rank: 12, from: '2024-08-15' }],
  },
  {
    zh: ['覃', '若溪'],
    en: ['Qin', 'Ruoxi'],
    economy: 'CN',
    posts: [
      { body: '云江市教育局', zh: '副局长', en: 'Deputy Director-General', rank: 14, from: '2022-03-03' },
    ],
  },
  {
    zh: ['仇', '江平'],
    en: ['Qiu', 'Jiangping'],
    economy: 'CN',
    posts: [
      {
        body: '云江港务集团有限公司',
        zh: '董事长',
        en: 'Chairperson of the Board',
        rank: 20,
        from: '2021-01-11',
      },
    ],
  },
  {
    zh: ['温', '知夏'],
    en: ['Wen', 'Zhixia'],
    economy: 'CN',
    posts: [{ body: '云江航运职业学院', zh: '院长', en: 'President', rank: 22, from: '2020-09-01' }],
  },
  {
    zh: ['骆', '远山'],
    en: ['Luo', 'Yuanshan'],
    economy: 'CN',
    posts: [{ body: government, zh: '常务副市长', en: 'Executive Vice Mayor', rank: 2, from: '2023-02-10' }],
  },
  {
    zh: ['韩', '予真'],
    en: ['Han', 'Yuzhen'],
    economy: 'CN',
    posts: [{ body: government, zh: '副市长', en: 'Vice Mayor', from: '2024-11-01' }],
  },
  {
    zh: ['柏', '景行'],
    en: ['Bai', 'Jingxing'],
    economy: 'CN',
    posts: [{ body: fao, zh: '副主任', en: 'Deputy Director-General', rank: 11, from: '2023-04-01' }],
  },
  {
    zh: ['陆', '望舒'],
    en: ['Lu', 'Wangshu'],
    economy: 'CN',
    posts: [
      { body: '云江市人民政府外事办公室礼宾处', zh: '处长', en: 'Director', rank: 20, from: '2022-09-01' },
    ],
  },
  {
    zh: ['岑', '柏言'],
    en: ['Cen', 'Boyan'],
    economy: 'CN',
    posts: [
      {
        body: '云江市人民政府外事办公室友城交流处',
        zh: '处长',
        en: 'Director',
        rank: 21,
        from: '2021-06-15',
      },
    ],
  },
  {
    zh: ['梅', '予安'],
    en: ['Mei', 'Yu’an'],
    economy: 'CN',
    posts: [{ body: '云江市外事服务大厅', zh: '主任', en: 'Director', rank: 22, from: '2020-03-02' }],
  },
  {
    zh: ['宗', '济舟'],
    en: ['Zong', 'Jizhou'],
    economy: 'CN',
    posts: [{ body: '云江市发展和改革委员会', zh: '主任', en: 'Chairperson', rank: 12, from: '2023-07-01' }],
  },
  {
    zh: ['闻', '亦然'],
    en: ['Wen', 'Yiran'],
    economy: 'CN',
    posts: [{ body: '云江市科学技术局', zh: '局长', en: 'Director-General', rank: 12, from: '2022-02-21' }],
  },
  {
    zh: ['邵', '启帆'],
    en: ['Shao', 'Qifan'],
    economy: 'CN',
    posts: [{ body: '云江市交通运输局', zh: '局长', en: 'Director-General', rank: 12, from: '2021-12-08' }],
  },
  {
    zh: ['蔺', '清越'],
    en: ['Lin', 'Qingyue'],
    economy: 'CN',
    posts: [{ body: '云江市文化和旅游局', zh: '局长', en: 'Director-General', rank: 12, from: '2024-01-19' }],
  },
  {
    zh: ['哈尔瓦', '英格丽'],
    en: ['Halvar', 'Ingrid'],
    order: 'given-first',
    economy: 'NO',
    others: [{ kind: 'former-name', zh: '英格丽·索尔贝格', en: 'Ingrid Solberg', to: '2012-08-10' }],
    posts: [{ body: '布伦港市政府', zh: '市长', en: 'Mayor', rank: 1, from: '2023-10-16' }],
  },
  {
    zh: ['斯滕', '奥拉夫'],
    en: ['Sten', 'Olav'],
    order: 'given-first',
    economy: 'NO',
    posts: [{ body: '布伦港港务局', zh: '局长', en: 'Director', rank: 5, from: '2019-05-02' }],
  },
  {
    zh: ['贝利尼', '基娅拉'],
    en: ['Bellini', 'Chiara'],
    order: 'given-first',
    economy: 'IT',
    posts: [{ body: '瓦尔多里亚大区议会', zh: '副主席', en: 'Vice President', rank: 2, from: '2024-06-20' }],
  },
  {
    zh: ['松原', '惠子'],
    en: ['Matsubara', 'Keiko'],
    economy: 'JP',
    others: [
      { kind: 'passport', en: 'MATSUBARA<<KEIKO' },
      { kind: 'former-spelling', en: 'Matubara Keiko', to: '2015-03-31', note: '旧名片上的拼写' },
    ],
    posts: [{ body: '松浦市政府', zh: '副市长', en: 'Deputy Mayor', rank: 3, from: '2022-04-01' }],
  },
  {
    zh: ['罗哈斯', '托马斯'],
    en: ['Rojas', 'Tomás'],
    order: 'given-first',
    economy: 'CL',
    posts: [{ body: '圣玛蒂亚市政府', zh: '市长', en: 'Mayor', rank: 1, from: '2024-12-06' }],
  },
  // Entered a second time: one in the characters of his visiting card, one in another rendering of the name.
  {
    zh: ['溫', '知夏'],
    en: null,
    economy: null,
    posts: [{ body: '雲江航運職業學院', zh: '院長', en: 'President' }],
  },
  {
    zh: ['斯蒂恩', '奥拉夫'],
    en: ['Sten', 'Olav'],
    order: 'given-first',
    economy: 'NO',
    posts: [
      { body: '布伦港港务局', zh: '副局长', en: 'Deputy Director', from: '2014-03-01', to: '2019-05-01' },
    ],
  },
];
