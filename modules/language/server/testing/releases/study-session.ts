import type { MockRelease } from '../mock-release.ts';

/** No headline in Chinese, one in English; possessives of names and organs without their apostrophes, some doubtful. */
export const studySession: MockRelease = {
  name: 'a study session, possessives of names and of committees',
  text: `2月6日，市政府外办党组书记、主任周静宜主持召开党组会议，学习习近平主席关于周边外交工作的重要讲话。周静宜讲话后，与会人员进行了讨论。
会议强调，要坚持党委领导，发挥党组作用，把外交部长会议的成果落到实处。
会议听取了云江外事翻译中心主任沈若兰关于上半年工作的汇报。
Foreign Affairs Office of Yunjiang Studies Address on Neighborhood Diplomacy
On February 6, Zhou Jingyi, Secretary of the Leading Party Members Group and Director-General of the Foreign Affairs Office of Yunjiang Municipal Peoples Government, presided over a meeting of the Group, which studied President Xis important speech on neighborhood diplomacy. Zhous remarks were followed by a discussion.
The meeting stressed upholding Party committees leadership, giving play to the Groups role, and carrying out the results of the Foreign Ministers Meeting.
The meeting heard a report of Shen Ruolan, Director of Yunjiang Foreign Affairs Translation and Interpretation Center, on the work of the first half of the year.
`,
  expected: {
    repairs: [
      'dropped-apostrophe Peoples > People’s',
      'dropped-apostrophe Xis > Xi’s',
      'dropped-apostrophe Zhous > Zhou’s',
      'dropped-apostrophe committees > committee’s ?',
      'dropped-apostrophe Groups > Group’s',
    ],
    people: [
      '周静宜 = Zhou Jingyi; 党组书记 / 市政府外办 / Secretary of the Leading Party Members Group / Foreign Affairs Office of Yunjiang Municipal People’s Government; 主任 / 市政府外办 / Director-General / Foreign Affairs Office of Yunjiang Municipal People’s Government',
      '沈若兰 = Shen Ruolan; 主任 / 云江外事翻译中心 / Director / Yunjiang Foreign Affairs Translation and Interpretation Center',
    ],
    bodies: [
      '市政府外办 = Foreign Affairs Office of Yunjiang Municipal People’s Government',
      '云江外事翻译中心 = Yunjiang Foreign Affairs Translation and Interpretation Center',
    ],
    dates: ['--02-06: 2月6日 = February 6'],
    beads: ':0 0:1 1:2 2:3 3:4',
    findings: ['warning possible-damage en 3 committees', 'warning headline-missing en 0 …'],
  },
};
