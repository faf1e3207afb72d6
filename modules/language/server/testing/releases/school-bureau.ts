import type { MockRelease } from '../mock-release.ts';

/** A bureau of a foreign city; a foreign mayor without a dot in the name. */
export const schoolBureau: MockRelease = {
  name: 'two education bureaus, ours and a foreign one, clean',
  text: `布伦港市教育局代表团来访
10月9日，布伦港市教育局局长奥拉夫·林德率团访问云江。市教育局局长顾越、市教育局国际交流处处长白鹭与林德座谈。
林德说，布伦港市教育局愿与云江的学校开展线上课堂，哈尔瓦市长十分重视青少年交流。
Delegation of Brennhaven Education Bureau Visits Yunjiang
On October 9, Olav Lind, Director of the Brennhaven Education Bureau, led a delegation to Yunjiang. Gu Yue, Director-General of Yunjiang Municipal Education Bureau, and Bai Lu, Director of the International Exchange Division of the Bureau, held talks with Lind.
Lind said that the Brennhaven Education Bureau would like to hold online classes with schools in Yunjiang, and that Mayor Halvar attaches great importance to youth exchanges.
`,
  expected: {
    repairs: [],
    people: [
      '奥拉夫·林德 = Olav Lind; 局长 / 布伦港市教育局 / Director / Brennhaven Education Bureau',
      '顾越 = Gu Yue; 局长 / 市教育局 / Director-General / Yunjiang Municipal Education Bureau',
      '白鹭 = Bai Lu; 处长 / 市教育局国际交流处 / Director / International Exchange Division of the Bureau',
      '哈尔瓦 = Halvar; 市长 = Mayor',
    ],
    bodies: [
      '布伦港市教育局 = Brennhaven Education Bureau',
      '市教育局 = Yunjiang Municipal Education Bureau',
      '市教育局国际交流处 = International Exchange Division of the Bureau',
    ],
    dates: ['--10-09: 10月9日 = October 9'],
    beads: '0:0 1:1 2:2 3:3',
    findings: [],
  },
};
