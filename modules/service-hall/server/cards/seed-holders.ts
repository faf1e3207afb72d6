/** Made-up holders of travel cards of made-up firms of Yunjiang, and how far each has come. */

export interface SeedHolder {
  zh: string;
  en: string;
  born: string;
  passport: string;
  /** Years the passport has left. */
  passportYears: number;
  firm: keyof typeof seedFirms;
  post: [zh: string, en: string];
  becomes:
    | 'in-force'
    | 'expired'
    | 'lost'
    | 'cancelled'
    | 'new-passport'
    | 'near-end'
    | 'early'
    | 'waiting'
    | 'just-sent'
    | 'to-send';
  /** Days ago it went to the ministry. */
  sent?: number;
  trips?: [economy: string, inDays: number][];
}

export const seedFirms = {
  qiyun: {
    code: '91500100MA5UQY1X08',
    zh: '云江启云精密齿轮有限公司',
    en: 'Yunjiang Qiyun Precision Gear Co., Ltd',
  },
  langqiao: {
    code: '91500100MA6BLQ7H3R',
    zh: '云江廊桥数据科技有限公司',
    en: 'Yunjiang Langqiao Data Technology Co., Ltd',
  },
  chengming: {
    code: '91500100MA5NCM2K8H',
    zh: '云江澄明精密仪器有限公司',
    en: 'Yunjiang Chengming Precision Instruments Co., Ltd',
  },
  yungang: { code: '91500100203YG45L6D', zh: '云江港务集团有限公司', en: 'Yunjiang Port Group Co., Ltd' },
} as const;

/** About how many days each economy takes in the demonstration, and those whose answer is a refusal now and then. */
export const seedWaits: readonly [economy: string, days: number][] = [
  ['SGP', 11],
  ['NZL', 14],
  ['AUS', 15],
  ['BRN', 19],
  ['MYS', 24],
  ['KOR', 28],
  ['THA', 30],
  ['PHL', 33],
  ['VNM', 38],
  ['PER', 44],
  ['CHL', 47],
  ['JPN', 58],
  ['MEX', 60],
  ['IDN', 74],
  ['PNG', 88],
  ['RUS', 96],
];

const director: [string, string] = ['海外市场总监', 'Director of Overseas Markets'];
const manager: [string, string] = ['国际业务经理', 'International Business Manager'];
const engineer: [string, string] = ['高级工程师', 'Senior Engineer'];
const deputy: [string, string] = ['副总经理', 'Deputy General Manager'];

function holder(
  zh: string,
  en: string,
  [born, passport, passportYears]: [string, string, number],
  firm: SeedHolder['firm'],
  post: [string, string],
  rest: Pick<SeedHolder, 'becomes' | 'sent' | 'trips'>,
): SeedHolder {
  return { zh, en, born, passport, passportYears, firm, post, ...rest };
}

export const seedHolders: readonly SeedHolder[] = [
  holder('许东来', 'XU DONGLAI', ['1975-04-11', 'EB1020031', 7], 'chengming', deputy, {
    becomes: 'in-force',
    sent: 420,
  }),
  holder('梁慕白', 'LIANG MUBAI', ['1982-08-23', 'EB1020032', 6], 'chengming', manager, {
    becomes: 'in-force',
    sent: 420,
  }),
  holder('沈青禾', 'SHEN QINGHE', ['1988-01-30', 'EC3310456', 8], 'langqiao', manager, {
    becomes: 'in-force',
    sent: 420,
  }),
  holder('韩砚秋', 'HAN YANQIU', ['1979-11-05', 'ED7788120', 5], 'yungang', director, {
    becomes: 'lost',
    sent: 420,
  }),
  holder('罗思齐', 'LUO SIQI', ['1985-06-17', 'EC3310988', 7], 'langqiao', engineer, {
    becomes: 'cancelled',
    sent: 420,
  }),
  holder('孟云帆', 'MENG YUNFAN', ['1990-02-02', 'EE5102233', 9], 'qiyun', manager, {
    becomes: 'new-passport',
    sent: 420,
  }),
  holder('冯载道', 'FENG ZAIDAO', ['1971-09-14', 'EA9080701', 4], 'yungang', deputy, {
    becomes: 'near-end',
    sent: 290,
  }),
  holder('薛明瑞', 'XUE MINGRUI', ['1983-12-08', 'EB5567120', 6], 'qiyun', director, {
    becomes: 'in-force',
    sent: 290,
  }),
  holder('蔡雨桐', 'CAI YUTONG', ['1986-07-21', 'EC9001245', 8], 'chengming', engineer, {
    becomes: 'in-force',
    sent: 290,
  }),
  holder('崔景行', 'CUI JINGXING', ['1977-03-03', 'EB7712340', 5], 'yungang', manager, {
    becomes: 'expired',
    sent: 290,
  }),
  holder('田若溪', 'TIAN RUOXI', ['1989-10-26', 'ED2301987', 9], 'langqiao', director, {
    becomes: 'in-force',
    sent: 290,
  }),
  holder('丁怀瑾', 'DING HUAIJIN', ['1980-05-19', 'EB8890012', 6], 'qiyun', deputy, {
    becomes: 'in-force',
    sent: 290,
  }),
  holder('林知远', 'LIN ZHIYUAN', ['1985-03-14', 'EA1234567', 4.3], 'chengming', director, {
    becomes: 'waiting',
    sent: 91,
    trips: [
      ['SGP', 11],
      ['JPN', 51],
    ],
  }),
  holder('苏映川', 'SU YINGCHUAN', ['1992-08-08', 'EE4410022', 8], 'langqiao', manager, {
    becomes: 'waiting',
    sent: 91,
    trips: [['MYS', 18]],
  }),
  holder('吕小棠', 'LYU XIAOTANG', ['1984-04-27', 'ED6675310', 1.6], 'yungang', manager, {
    becomes: 'early',
    sent: 40,
  }),
  holder('江予安', 'JIANG YUAN', ['1987-11-11', 'EC1187654', 7], 'qiyun', engineer, {
    becomes: 'just-sent',
    sent: 6,
  }),
  holder('段鸿飞', 'DUAN HONGFEI', ['1981-01-09', 'EB3304021', 5], 'qiyun', director, { becomes: 'to-send' }),
  holder('白芷晴', 'BAI ZHIQING', ['1991-06-30', 'EE9912034', 2.1], 'langqiao', manager, {
    becomes: 'to-send',
  }),
];
