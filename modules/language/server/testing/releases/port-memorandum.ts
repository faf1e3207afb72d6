import type { MockRelease } from '../mock-release.ts';

/** Chinese first; four errors planted: a figure a hundredfold, a day, a name, a sentence left out. */
export const portMemorandum: MockRelease = {
  name: 'a memorandum is signed, Chinese first, four errors planted',
  text: `云江港与布伦港签署合作备忘录
6月3日，云江港务集团有限公司与布伦港港务局在云江签署合作备忘录。副市长苏晏、布伦港副市长奥拉夫·林德出席签约仪式。
根据备忘录，双方将于7月15日前成立联合工作组，每年互派10名技术人员，并投资2.4亿元建设绿色码头。
去年，两港间集装箱吞吐量为18.6万标准箱，同比增长9.3%。备忘录有效期为五年，期满后可续签三年。
云江港务集团董事长仇江平主持签约仪式。
Yunjiang Port and Port of Brennhaven Sign Memorandum on Cooperation
On June 3, Yunjiang Port Group Co., Ltd. and the Port Authority of Brennhaven signed a memorandum on cooperation in Yunjiang. Vice Mayor Su Yan and Olav Lind, Vice Mayor of Brennhaven, attended the signing ceremony.
Under the memorandum, the two sides will set up a joint working group by July 25, exchange ten technicians each year, and invest RMB 24 billion in a green terminal.
Last year, container throughput between the two ports was 186,000 TEUs, up 9.3 percent year on year.
The signing ceremony was chaired by Qui Jiangping, Chairman of Yunjiang Port Group.
`,
  expected: {
    repairs: [],
    people: [
      '苏晏 = Su Yan; 副市长 = Vice Mayor',
      '奥拉夫·林德 = Olav Lind; 副市长 / 布伦港 / Vice Mayor / Brennhaven',
      '仇江平 = Qiu Jiangping; 董事长 / 云江港务集团 / Chairman / Yunjiang Port Group',
    ],
    bodies: ['云江港务集团有限公司 = Yunjiang Port Group Co., Ltd.'],
    dates: ['--06-03: 6月3日 = June 3'],
    beads: '0:0 1:1 2:2 3:3 4:4 5: 6:5',
    findings: [
      'error date-differs en 3 July 25',
      'error number-scale en 3 RMB 24 billion',
      'error sentence-missing zh 5 备忘录有效期为五年，期满后可续签三年。',
      'error person-misspelt en 5 Qui Jiangping',
    ],
  },
};
