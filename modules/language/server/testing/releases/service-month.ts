import type { MockRelease } from '../mock-release.ts';

/** Half a year of figures in many forms, all of which agree; an abbreviation properly introduced; quoted speech. */
export const serviceMonth: MockRelease = {
  name: 'figures of a service month in many forms, clean',
  text: `云江外事服务月取得实效
1至6月，云江市外事服务大厅共受理APEC商务旅行卡申请1.26万件，同比增长近两成；办结1.2万件，办结率为95.2%。
服务大厅平均办理时间由10个工作日缩短至6个工作日，企业少跑腿3.5万次。
“过去要跑三趟，现在在手机上就能办。”云江远航贸易有限公司经理陶安说。
市政府外办（以下简称“市外办”）主任周静宜表示，下半年将在5个区县增设服务点，到2027年底实现全覆盖。
Service Month for Foreign Affairs Bears Fruit in Yunjiang
From January to June, the Yunjiang Foreign Affairs Service Hall received 12,600 applications for APEC Business Travel Cards, up by nearly 20 percent year on year. It completed 12,000 of them, or 95.2 percent.
The average handling time at the Service Hall was cut from ten working days to six, which saved companies 35,000 trips.
“It used to take three trips; now I can do it on my phone,” said Tao An, manager of Yunjiang Yuanhang Trading Co., Ltd.
Zhou Jingyi, Director-General of the Foreign Affairs Office (FAO) of Yunjiang Municipal People’s Government, said that service desks would be opened in five more districts and counties in the second half of the year, and that the whole city would be covered by the end of 2027.
`,
  expected: {
    repairs: [],
    people: [
      '陶安 = Tao An; 经理 / 云江远航贸易有限公司 / manager / Yunjiang Yuanhang Trading Co., Ltd.',
      '周静宜 = Zhou Jingyi; 主任 / 市政府外办 / Director-General / Foreign Affairs Office of Yunjiang Municipal People’s Government',
    ],
    bodies: [
      '云江市外事服务大厅 = Yunjiang Foreign Affairs Service Hall',
      '云江远航贸易有限公司 = Yunjiang Yuanhang Trading Co., Ltd.',
      '市政府外办 = Foreign Affairs Office of Yunjiang Municipal People’s Government',
    ],
    dates: ['--01: 1 = January', '--06: 6月 = June'],
    beads: '0:0 1:1,2 2:3 3,4:4 5:5',
    findings: [],
  },
};
