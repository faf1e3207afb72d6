import type { JobState } from '../../contract/jobs.ts';

/** A job of the demonstration: what is asked for, its sentences in both languages, and how far it has come. */
export interface SeedJob {
  title: { zh: string; en: string };
  kind: string;
  client: string;
  from?: 'zh' | 'en';
  /** Asked for from outside by a client body, and what for. */
  outside?: { use: string };
  /** Asked for by the director in place of the officer. */
  ofDirector?: boolean;
  confidential?: boolean;
  instructions: string | null;
  /** The day it is wanted, counted from the first start. */
  wantedIn: number;
  quote?: { days: number; price?: number };
  people?: { translator: 'jiang' | 'xie'; translateDays: number; reviseDays: number; reviewer?: boolean };
  until: JobState;
  /** So many of its sentences are translated. */
  translated?: number;
  /** What the reviser counted. */
  errors?: Record<string, number>;
  feedback?: { mark: number; words: string };
  /** Each sentence of the source with its translation. */
  sentences: [source: string, target: string][];
}

export const seedJobTexts: SeedJob[] = [
  {
    title: {
      zh: '与布伦港海事学院交换生项目简介',
      en: 'Exchange Programme with the Maritime School of Brennhaven',
    },
    kind: 'other',
    client: '云江航运职业学院',
    outside: { use: '寄给布伦港海事学院，并放在学院英文网页' },
    instructions: '专业名称请与学院英文网页一致。',
    wantedIn: 9,
    quote: { days: 3, price: 42_000 },
    people: { translator: 'jiang', translateDays: 1, reviseDays: 1 },
    until: 'delivered',
    sentences: [
      [
        '云江航运职业学院每年选派二十名学生赴布伦港海事学院学习一学期。',
        'Each year the Yunjiang Vocational College of Shipping sends twenty students to the Maritime School of Brennhaven for one term.',
      ],
      [
        '交换生免交对方学院的学费，食宿费用自理。',
        'Exchange students pay no tuition at the host school and bear their own board and lodging.',
      ],
      ['申请人须通过英语面试。', 'Applicants must pass an interview in English.'],
    ],
  },
  {
    title: {
      zh: '邀请布伦港海事学院教师讲学的函',
      en: 'Letter Inviting a Teacher of the Maritime School of Brennhaven',
    },
    kind: 'letter',
    client: '云江航运职业学院',
    outside: { use: '正式发函' },
    instructions: null,
    wantedIn: 12,
    until: 'requested',
    sentences: [
      [
        '我院谨邀请贵院教师明年春天来校讲授航海气象课程两周。',
        'We have the honour to invite a teacher of your school to give a two-week course on marine weather here next spring.',
      ],
      ['讲课期间的食宿由我院承担。', 'Our college will bear board and lodging during the course.'],
    ],
  },
  {
    title: { zh: '致布伦港市市长的感谢信', en: 'Letter of Thanks to the Mayor of Brennhaven' },
    kind: 'letter',
    client: '国际交流处',
    instructions: '用于正式发函，请按信函格式译。',
    wantedIn: 10,
    quote: { days: 3 },
    people: { translator: 'jiang', translateDays: 1, reviseDays: 1 },
    until: 'closed',
    errors: { style: 1 },
    feedback: { mark: 5, words: '译文得体，可以直接发出。' },
    sentences: [
      ['尊敬的市长先生：', 'Dear Mr Mayor,'],
      [
        '感谢贵市在我市代表团访问期间的周到安排。',
        'Thank you for the careful arrangements your city made during the visit of our delegation.',
      ],
      [
        '双方就港口合作和青年交流达成的共识，我们将逐项落实。',
        'We will carry out, point by point, what was agreed on port cooperation and youth exchange.',
      ],
      ['谨祝贵市繁荣昌盛。', 'We wish your city every prosperity.'],
    ],
  },
  {
    title: { zh: '云江港推介会致辞', en: 'Remarks at the Presentation of Yunjiang Port' },
    kind: 'speech',
    client: '港口合作处',
    instructions: '现场口头发表，请译得适合朗读，控制在五分钟以内。',
    wantedIn: 8,
    quote: { days: 4 },
    people: { translator: 'jiang', translateDays: 2, reviseDays: 1 },
    until: 'delivered',
    errors: { meaning: 1, terms: 2 },
    sentences: [
      ['各位来宾，女士们、先生们，上午好！', 'Distinguished guests, ladies and gentlemen, good morning.'],
      [
        '云江港位于云江入海口，去年货物吞吐量达到3.2亿吨。',
        'Yunjiang Port lies at the mouth of the Yunjiang, and handled 320 million tonnes of cargo last year.',
      ],
      [
        '我们开通了通往布伦港的集装箱航线，每周两班。',
        'We have opened a container line to Brennhaven, with two sailings a week.',
      ],
      ['欢迎各位到云江看一看、走一走。', 'You are most welcome to come and see Yunjiang for yourselves.'],
    ],
  },
  {
    title: { zh: '友好城市合作备忘录', en: 'Memorandum on Sister-City Cooperation' },
    kind: 'agreement',
    client: '国际交流处',
    instructions: '与对方文本逐条核对，条款编号不得改动。',
    wantedIn: 12,
    quote: { days: 6, price: 48_000 },
    people: { translator: 'xie', translateDays: 2, reviseDays: 2, reviewer: true },
    until: 'revising',
    sentences: [
      [
        '第一条 双方在港口、教育和文化领域开展合作。',
        'Article 1 The Parties shall cooperate in ports, education and culture.',
      ],
      [
        '第二条 双方每年互派青年代表团一次，每团不超过12人。',
        'Article 2 The Parties shall exchange youth delegations once a year, each of no more than 12 members.',
      ],
      [
        '第三条 本备忘录自签署之日起生效，有效期五年。',
        'Article 3 This Memorandum shall take effect on the day of signature and remain in force for five years.',
      ],
    ],
  },
  {
    title: { zh: '云江概况手册（新版）', en: 'Yunjiang at a Glance (New Edition)' },
    kind: 'other',
    client: '新闻处',
    instructions: '沿用旧版已定的译名。',
    wantedIn: 16,
    quote: { days: 8 },
    people: { translator: 'jiang', translateDays: 3, reviseDays: 2 },
    until: 'translating',
    translated: 2,
    sentences: [
      [
        '云江市地处云江下游，面积8200平方公里，常住人口460万。',
        'Yunjiang lies on the lower reaches of the Yunjiang River, with an area of 8,200 square kilometres and 4.6 million residents.',
      ],
      [
        '全市有高等院校14所，在校留学生1800余人。',
        'It has 14 universities and colleges, with over 1,800 international students.',
      ],
      ['云江与23个国家的31座城市结为友好城市。', ''],
      ['每年秋天举行的云江国际茶文化周吸引各国来宾。', ''],
      ['云江站到机场乘地铁约40分钟。', ''],
    ],
  },
  {
    title: { zh: '布伦港港务局来函', en: 'Letter from the Port Authority of Brennhaven' },
    kind: 'letter',
    client: '港口合作处',
    from: 'en',
    instructions: null,
    wantedIn: 6,
    quote: { days: 3 },
    people: { translator: 'xie', translateDays: 1, reviseDays: 1 },
    until: 'assigned',
    sentences: [
      ['We are pleased to confirm the visit of our technical team in March.', ''],
      ['The team would like to see the new container terminal and the training centre.', ''],
      ['Please let us know which documents are needed for their invitation.', ''],
    ],
  },
  {
    title: { zh: '国际友城大会分论坛主持词', en: 'Moderator’s Script for the Sister-City Forum' },
    kind: 'speech',
    client: '国际交流处',
    instructions: '主持人中英文各念一遍。',
    wantedIn: -1,
    quote: { days: 2 },
    until: 'quoted',
    sentences: [
      ['欢迎各位参加友城大会“港口与城市”分论坛。', ''],
      ['今天有来自九座城市的代表发言，每位八分钟。', ''],
      ['发言之后安排十五分钟提问。', ''],
    ],
  },
  {
    title: { zh: '市长会见参考要点', en: 'Points for the Mayor’s Meeting' },
    kind: 'other',
    client: '礼宾处',
    ofDirector: true,
    confidential: true,
    instructions: '仅供内部使用。',
    wantedIn: 5,
    until: 'requested',
    sentences: [
      ['感谢对方支持云江举办友城大会。', ''],
      ['提议明年在云江举行港口合作工作组第三次会议。', ''],
    ],
  },
  {
    title: { zh: '国际茶文化周新闻稿', en: 'Release on the International Tea Culture Week' },
    kind: 'release',
    client: '新闻处',
    instructions: '与展会方的英文名称保持一致。',
    wantedIn: 4,
    until: 'requested',
    sentences: [
      ['云江国际茶文化周将于下月开幕。', ''],
      ['来自16个国家和地区的80余家展商参展。', ''],
      ['开幕当天下午举行茶艺交流会，市民可凭预约码免费入场。', ''],
    ],
  },
];

/** The talent files of three people of the demonstration. Days of training are of the year of the first start. */
export const seedTalents = {
  'jiang.shuying@yunjiang.example': {
    languages: [
      { lang: 'en', level: 'CATTI 一级（笔译）' },
      { lang: 'fr', level: 'CATTI 三级（笔译）' },
    ],
    domains: ['港口航运', '信函', '讲话致辞'],
    training: [
      ['03-12', '中译英定稿研修班', 24],
      ['07-08', '机器翻译译后编辑培训', 12],
    ],
    daily: 3200,
  },
  'he.shuning@yunjiang.example': {
    languages: [{ lang: 'en', level: 'CATTI 一级（笔译、口译）' }],
    domains: ['新闻稿', '协议文书'],
    training: [['05-20', '外宣文稿审校实务', 16]],
    daily: 2800,
  },
  'xie.wendi@yunjiang.example': {
    languages: [
      { lang: 'en', level: 'CATTI 二级（笔译）' },
      { lang: 'ja', level: 'JLPT N1' },
    ],
    domains: ['术语', '协议文书'],
    training: [['04-16', '术语管理与ISO 30042', 16]],
    daily: 2600,
  },
} as const;
