import { type Person, type SeedCase, traveller } from './seed-case.ts';
import { holdersPapers } from './seed-papers.ts';

const qiyun = { name: '郑可欣', phone: '023-6300-1180', email: 'zheng.kexin@qiyun-gear.example' };
const langqiao = { name: '蒋思远', phone: '023-6300-2261', email: 'jiang@langqiao-data.example' };

/** The firm’s side of a card: what 启云精密 answers for each of its people. */
const cardAnswers = {
  'case.byAgent': false,
  'person.mainlandPassport': true,
  'person.holdsLiveCard': false,
  'firm.kind': 'private',
  'person.businessTitle': true,
  'person.frequentTrips': true,
  'firm.importExportLastYear': 8_400_000,
  'firm.insuredStaff': 214,
  'person.insuredMonths': 31,
  'person.noConviction': true,
  'person.refusedByEconomy': false,
};

function card(person: Person, more: Partial<SeedCase['entered']> = {}): SeedCase['entered'] {
  return { service: 'abtc-new', contact: qiyun, people: [person], submit: true, ...more };
}

function alone(service: string, person: Person, phone: string): SeedCase['entered'] {
  return { service, contact: { name: person.nameZh ?? '', phone }, people: [person], submit: true };
}

/** Cases of the demonstration office, made up. */
export const seedCases: SeedCase[] = [
  {
    until: 'with-others',
    entered: card(
      traveller(
        '贺明远',
        'HE',
        'MINGYUAN',
        'EB4410275',
        '1981-02-17',
        '2034-06-30',
        ['海外销售总监', 'Director of Overseas Sales'],
        'M',
      ),
      { answers: cardAnswers },
    ),
  },
  {
    until: 'reviewed',
    entered: card(
      traveller(
        '苏婉清',
        'SU',
        'WANQING',
        'EC7731904',
        '1987-09-03',
        '2033-01-14',
        ['供应链经理', 'Supply Chain Manager'],
        'F',
      ),
      { answers: cardAnswers },
    ),
  },
  {
    until: 'correcting',
    entered: card(
      traveller(
        '方敬之',
        'FANG',
        'JINGZHI',
        'E90217735',
        '1976-12-21',
        '2028-03-08',
        ['总工程师', 'Chief Engineer'],
        'M',
      ),
      { answers: cardAnswers },
    ),
    note: '护照余期不足，已电话告知郑可欣，建议先换护照。',
  },
  {
    until: 'accepted',
    assign: 'gu.mingche@yunjiang.example',
    entered: card(
      traveller(
        '吕思齐',
        'LYU',
        'SIQI',
        'EA6604182',
        '1990-04-28',
        '2032-10-19',
        ['商务经理', 'Business Manager'],
        'F',
      ),
      { contact: langqiao },
    ),
  },
  {
    until: 'submitted',
    entered: card(
      traveller(
        '任柏舟',
        'REN',
        'BOZHOU',
        'EF3385120',
        '1984-07-11',
        '2035-02-02',
        ['副总经理', 'Deputy General Manager'],
        'M',
      ),
      { contact: langqiao },
    ),
    papers: holdersPapers,
  },
  {
    until: 'done',
    rated: { level: 5, words: '材料一次说清，取件很快，谢谢窗口的同志。' },
    entered: alone(
      'apostille',
      traveller(
        '孟繁星',
        'MENG',
        'FANXING',
        'ED5520913',
        '1999-11-05',
        '2031-08-25',
        ['研究生', 'Graduate student'],
        'F',
      ),
      '139-0000-4471',
    ),
  },
  {
    until: 'ready',
    entered: alone(
      'apostille',
      traveller(
        '邱礼安',
        'QIU',
        'LIAN',
        'EC0093857',
        '1992-03-30',
        '2030-05-16',
        ['建筑师', 'Architect'],
        'M',
      ),
      '139-0000-7206',
    ),
  },
  {
    until: 'paused',
    entered: alone(
      'apostille',
      traveller('汤雨桐', 'TANG', 'YUTONG', 'EE8170446', '1995-06-18', '2029-12-09', ['护士', 'Nurse'], 'F'),
      '139-0000-1938',
    ),
  },
  {
    until: 'not-accepted',
    entered: alone(
      'apostille',
      traveller(
        '葛长庚',
        'GE',
        'CHANGGENG',
        'E77420915',
        '1968-01-09',
        '2027-09-27',
        ['退休', 'Retired'],
        'M',
      ),
      '139-0000-3350',
    ),
  },
  {
    until: 'sent-back',
    entered: {
      service: 'invitation',
      contact: { name: '陶景行', phone: '023-6300-5590', email: 'tao@yunjiang-port.example' },
      answers: { 'case.host': 'legal-person', 'firm.onFile': true, 'guest.beenToChina': false },
      people: [
        {
          surname: 'HALVERSEN',
          given: 'INGRID',
          sex: 'F',
          born: '1979-08-14',
          nationality: 'NOR',
          passport: 'CCN402718',
          passportUntil: '2031-04-22',
          postEn: 'Head of Terminal Planning',
          postZh: '码头规划主管',
        },
        {
          surname: 'OYELARAN',
          given: 'TUNDE',
          sex: 'M',
          born: '1985-02-27',
          nationality: 'NGA',
          passport: 'B50117836',
          passportUntil: '2030-07-01',
          postEn: 'Marine Engineer',
          postZh: '轮机工程师',
        },
      ],
      submit: true,
    },
  },
  {
    until: 'accepted',
    entered: {
      service: 'official-mission',
      contact: { name: '云江市商务局外事处 余舒', phone: '023-6300-8810' },
      people: [
        traveller(
          '秦晓岚',
          'QIN',
          'XIAOLAN',
          'SE1104427',
          '1974-05-12',
          '2029-03-31',
          ['副局长', 'Deputy Director-General'],
          'F',
        ),
        traveller(
          '卓一鸣',
          'ZHUO',
          'YIMING',
          'SE1104428',
          '1983-10-02',
          '2029-03-31',
          ['处长', 'Division Chief'],
          'M',
        ),
        traveller(
          '叶舟',
          'YE',
          'ZHOU',
          'SE1104429',
          '1991-01-25',
          '2029-03-31',
          ['翻译', 'Interpreter'],
          'F',
        ),
      ],
      submit: true,
    },
  },
  {
    until: 'submitted',
    entered: {
      service: 'foreign-media',
      contact: { name: 'Marta Lindqvist', email: 'm.lindqvist@nordposten.example', phone: '+46 8 5555 0130' },
      language: 'en',
      people: [
        {
          surname: 'LINDQVIST',
          given: 'MARTA',
          sex: 'F',
          born: '1982-12-03',
          nationality: 'SWE',
          passport: 'AA3381927',
          passportUntil: '2031-09-15',
          postEn: 'Asia Correspondent',
          postZh: '驻亚洲记者',
        },
      ],
      submit: true,
    },
  },
  {
    until: 'refused',
    entered: {
      service: 'invitation',
      contact: { name: '石怀瑾', phone: '023-6300-9902' },
      people: [
        {
          surname: 'BRANDVOLD',
          given: 'ERIK',
          sex: 'M',
          born: '1970-04-04',
          nationality: 'NOR',
          passport: 'CCN118840',
          passportUntil: '2027-01-05',
          postEn: 'Trader',
          postZh: '贸易商',
        },
      ],
      submit: true,
    },
  },
  {
    until: 'submitted',
    entered: alone(
      'plain-certificate',
      traveller(
        '傅云深',
        'FU',
        'YUNSHEN',
        'EB9950321',
        '1989-02-08',
        '2033-06-11',
        ['展览策划', 'Exhibition Planner'],
        'M',
      ),
      '139-0000-6642',
    ),
  },
  {
    until: 'accepted',
    assign: 'min.shuyao@yunjiang.example',
    entered: alone(
      'legalisation',
      traveller(
        '施若水',
        'SHI',
        'RUOSHUI',
        'EA2027718',
        '1986-06-30',
        '2032-02-17',
        ['外贸经理', 'Foreign Trade Manager'],
        'F',
      ),
      '139-0000-8085',
    ),
  },
  {
    until: 'submitted',
    entered: {
      service: 'service-passport',
      contact: { name: '云江港务集团 外事专办员 许冬青', phone: '023-6300-5512' },
      people: [
        traveller(
          '许冬青',
          'XU',
          'DONGQING',
          'PE0081573',
          '1988-11-16',
          '2027-02-20',
          ['国际部主管', 'Head of International Affairs'],
          'F',
        ),
      ],
      submit: true,
    },
  },
  {
    until: 'done',
    rated: { level: 2, words: '两次打电话都没有人接，跑了两趟才取到。' },
    entered: alone(
      'plain-certificate',
      traveller(
        '白蘅',
        'BAI',
        'HENG',
        'EB3307716',
        '1991-09-12',
        '2034-01-08',
        ['平面设计师', 'Graphic Designer'],
        'F',
      ),
      '139-0000-4419',
    ),
  },
];
