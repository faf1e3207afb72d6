import type { NewOffice } from '../../kernel/server/accounts/create-office.ts';
import type { NewUser } from '../../kernel/server/accounts/create-user.ts';

/** The made-up office every page has something to show from at first start. */
export const demoOffice: NewOffice = {
  code: 'yunjiang',
  name: {
    zh: '云江市人民政府外事办公室',
    en: 'Foreign Affairs Office of Yunjiang Municipal People’s Government',
  },
  shortName: { zh: '云江市外事办', en: 'Yunjiang Foreign Affairs Office' },
  chop: '云江\n外事',
  timeZone: 'Asia/Shanghai',
};

export interface DemoPerson extends NewUser {
  password: string;
}

/** Its people. Their passwords are printed at each start, so the house then listens to this machine only. */
export const demoPeople: readonly DemoPerson[] = [
  person('周静宜', 'Zhou Jingyi', 'director'),
  person('沈若兰', 'Shen Ruolan', 'officer'),
  person('何书宁', 'He Shuning', 'reviser'),
  person('罗一川', 'Luo Yichuan', 'reader'),
  person('叶知秋', 'Ye Zhiqiu', 'administrator'),
  person('乔安宁', 'Qiao Anning', 'hall-clerk'),
  person('顾明澈', 'Gu Mingche', 'hall-reviewer'),
  person('闵书瑶', 'Min Shuyao', 'hall-reviewer'),
  person('岑立群', 'Cen Liqun', 'hall-chief'),
  person('江疏影', 'Jiang Shuying', 'translator'),
  person('谢闻笛', 'Xie Wendi', 'terminologist'),
  person('温以宁', 'Wen Yining', 'translation-chief'),
];

function person(zh: string, en: string, role: string): DemoPerson {
  const [family, given] = en.toLowerCase().split(' ');
  return {
    office: demoOffice.code,
    email: `${family}.${given}@${demoOffice.code}.example`,
    name: { zh, en },
    roles: [role],
    password: `${demoOffice.code}-${family}-2026`,
    demo: true,
  };
}
