import type { MockRelease } from '../mock-release.ts';

/** Two offices of one kind in two cities; posts shared by a list; a name of one word. */
export const pairedExchange: MockRelease = {
  name: 'names of several peoples, given names first, surnames in capitals',
  text: `云江与喀什开展对口交流
1月15日，喀什地区外办主任阿依古丽·买买提率团来云江考察。市政府外办党组书记、主任赵世勤，副主任李博、鲁易，一级调研员巴特尔参加座谈。
阿依古丽·买买提介绍了喀什对外开放情况。赵世勤表示，愿与喀什在干部培训、翻译人才培养等方面加强合作。
Yunjiang and Kashgar Carry out Paired Exchanges
On January 15, Ayguli Maimaiti, Director of the Foreign Affairs Office of Kashgar Prefecture, led a delegation to Yunjiang. ZHAO Shiqin, Party Secretary and Director-General of the Foreign Affairs Office of Yunjiang Municipal People's Government, Deputy Directors-General Bo Li and LU Yi, and First-Class Researcher Bateer attended the discussion.
Ayguli Maimaiti briefed the meeting on the opening-up of Kashgar. Shiqin Zhao said that Yunjiang is ready to strengthen cooperation with Kashgar in training officials and translators.
`,
  expected: {
    repairs: [],
    people: [
      '阿依古丽·买买提 = Ayguli Maimaiti; 主任 / 喀什地区外办 / Director / Foreign Affairs Office of Kashgar Prefecture',
      "赵世勤 = ZHAO Shiqin; 党组书记 / 市政府外办 / Party Secretary / Foreign Affairs Office of Yunjiang Municipal People's Government; 主任 / 市政府外办 / Director-General / Foreign Affairs Office of Yunjiang Municipal People's Government",
      '李博 = Li Bo; 副主任 = Deputy Directors-General',
      '鲁易 = LU Yi; 副主任 = Deputy Directors-General',
      '巴特尔 = Bateer; 一级调研员 = First-Class Researcher',
    ],
    bodies: [
      '喀什地区外办 = Foreign Affairs Office of Kashgar Prefecture',
      "市政府外办 = Foreign Affairs Office of Yunjiang Municipal People's Government",
    ],
    dates: ['--01-15: 1月15日 = January 15'],
    beads: '0:0 1:1 2:2 3:3 4:4',
    findings: ['warning person-name-order en 2 Bo Li', 'warning person-name-order en 4 Shiqin Zhao'],
  },
};
