import type { EnteredContact, EnteredPerson } from '../contract/case.ts';
import { enteredPerson } from '../contract/case.ts';
import type { FilingColumn } from '../contract/filing-columns.ts';

/** People a firm of the demonstration files by a sheet, made up. One row is to be mended. */
export const seedPeople: Partial<Record<FilingColumn, string>>[] = [
  {
    nameZh: '唐若谷',
    surname: 'TANG',
    given: 'RUOGU',
    sex: '男',
    born: '1983-05-17',
    passport: 'E61820374',
    passportUntil: '2034-02-11',
    postZh: '海外市场总监',
    postEn: 'Director of Overseas Markets',
  },
  {
    nameZh: '沈青岚',
    surname: 'SHEN',
    given: 'QINGLAN',
    sex: '女',
    born: '1991-10-08',
    passport: 'E70914526',
    passportUntil: '2033-09-30',
    postZh: '区域销售经理',
    postEn: 'Regional Sales Manager',
  },
  {
    nameZh: '陆一舟',
    surname: 'LU',
    given: 'YIZHOU',
    sex: '男',
    born: '1988-01-26',
    passport: 'E55307918',
    passportUntil: '2029-04-19',
    postZh: '技术支持工程师',
    postEn: 'Technical Support Engineer',
  },
  {
    nameZh: '顾南乔',
    surname: 'GU',
    given: 'NANQIAO',
    sex: '女',
    born: '9/12/1990',
    passport: 'E48216075',
    passportUntil: '2033-07-02',
    postZh: '采购经理',
    postEn: 'Purchasing Manager',
  },
];

/** An invitation that is done: when its guests came, by days from today, and whether the first is entered already. */
export interface SeedInvitation {
  contact: EnteredContact;
  answers: Record<string, string | boolean | number>;
  people: EnteredPerson[];
  arrives: number;
  leaves: number;
  firstCame: boolean;
}

const contact = { name: '郑可欣', phone: '023-6300-1180', email: 'zheng.kexin@qiyun-gear.example' };
const answers = {
  'case.host': 'legal-person',
  'case.purpose': 'trade',
  'case.entries': 'one',
  'case.foreignText': false,
  'firm.onFile': true,
};

function guest(
  surname: string,
  given: string,
  sex: 'F' | 'M',
  nationality: string,
  passport: string,
  post: [zh: string, en: string],
): EnteredPerson {
  const [postZh, postEn] = post;
  return enteredPerson.parse({
    ...{ surname, given, sex, nationality, passport, postZh, postEn },
    born: '1978-03-21',
    passportUntil: '2033-05-04',
  });
}

export const seedInvitations: SeedInvitation[] = [
  {
    contact,
    answers,
    people: [
      guest('ALMEIDA', 'RITA', 'F', 'PRT', 'CB418207', ['采购总监', 'Head of Purchasing']),
      guest('VASCONCELOS', 'PEDRO', 'M', 'PRT', 'CB529614', ['质量工程师', 'Quality Engineer']),
    ],
    arrives: -64,
    leaves: -52,
    firstCame: true,
  },
  {
    contact,
    answers,
    people: [guest('KOWALCZYK', 'ADAM', 'M', 'POL', 'EP3307182', ['技术顾问', 'Technical Adviser'])],
    arrives: -11,
    leaves: -6,
    firstCame: false,
  },
];

function member(
  nameZh: string,
  [surname, given]: [string, string],
  sex: 'F' | 'M',
  passport: string,
  [postZh, postEn]: [string, string],
): EnteredPerson {
  return enteredPerson.parse({
    ...{ nameZh, surname, given, sex, passport, postZh, postEn },
    ...{ nationality: 'CHN', born: '1979-10-08', passportUntil: '2030-06-30' },
  });
}

/** A mission that is home: when, by days from today, and when the first of its passports was handed in. */
export const seedMissionHome = {
  contact: { name: '云江市交通运输局 陆清河', phone: '023-6300-8836', email: 'lu.qinghe@transport.example' },
  people: [
    member('汤牧野', ['TANG', 'MUYE'], 'M', 'SE2207115', ['副局长', 'Deputy Director-General']),
    member('林岫', ['LIN', 'XIU'], 'F', 'SE2207116', ['港航处处长', 'Head of the Ports Division']),
    member('彭渡', ['PENG', 'DU'], 'M', 'SE2207117', ['工程师', 'Engineer']),
  ],
  returns: -10,
  firstBack: -8,
};
