import type { MockRelease } from '../mock-release.ts';

/** Cantonese spellings; Hong Kong named by one character. */
export const harbourCamp: MockRelease = {
  name: 'guests from Hong Kong and Macao, clean',
  text: `云港青年交流营在云江开营
8月18日，云港青年交流营开营。香港青年协会主席陈嘉明、澳门青年联合会会长何佩珊、市委统战部副部长叶凡参加。
陈嘉明表示，希望香港青年多到内地走一走、看一看。
Yunjiang-Hong Kong Youth Exchange Camp Opens in Yunjiang
On August 18, the Yunjiang-Hong Kong Youth Exchange Camp opened. Chan Ka-ming, Chairman of the Hong Kong Youth Association, Ho Pui-shan, President of the Macao Youth Federation, and Ye Fan, Deputy Director of the United Front Work Department of the CPC Yunjiang Municipal Committee, attended.
Chan said that he hoped more young people from Hong Kong would visit the mainland.
`,
  expected: {
    repairs: [],
    people: [
      '陈嘉明 = Chan Ka-ming; 主席 / 香港青年协会 / Chairman / Hong Kong Youth Association',
      '何佩珊 = Ho Pui-shan; 会长 / 澳门青年联合会 / President / Macao Youth Federation',
      '叶凡 = Ye Fan; 副部长 / 市委统战部 / Deputy Director / United Front Work Department of the CPC Yunjiang Municipal Committee',
    ],
    bodies: [
      '香港青年协会 = Hong Kong Youth Association',
      '澳门青年联合会 = Macao Youth Federation',
      '市委统战部 = United Front Work Department of the CPC Yunjiang Municipal Committee',
    ],
    dates: ['--08-18: 8月18日 = August 18'],
    beads: '0:0 1:1 2:2 3:3',
    findings: [],
  },
};
