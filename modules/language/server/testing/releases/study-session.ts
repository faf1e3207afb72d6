import type { MockRelease } from './mock-release.ts';

/** No headline in Chinese, one in English; possessives of names and organs without their apostrophes, some doubtful. */
export const studySession: MockRelease = {
  name: 'a study session, possessives of names and of committees',
  text: `2月6日，市政府外办党组书记、主任周静宜主持召开党组会议，学习习近平主席关于周边外交工作的重要讲话。
会议强调，要坚持党委领导，发挥党组作用，把外交部长会议的成果落到实处。
会议听取了云江外事翻译中心主任沈若兰关于上半年工作的汇报。
Foreign Affairs Office of Yunjiang Studies Address on Neighborhood Diplomacy
On February 6, Zhou Jingyi, Secretary of the Leading Party Members Group and Director-General of the Foreign Affairs Office of Yunjiang Municipal Peoples Government, presided over a meeting of the Group, which studied President Xis important speech on neighborhood diplomacy. Zhous remarks were followed by a discussion.
The meeting stressed upholding Party committees leadership, giving play to the Groups role, and carrying out the results of the Foreign Ministers Meeting.
The meeting heard a report of Shen Ruolan, Director of Yunjiang Foreign Affairs Translation and Interpretation Center, on the work of the first half of the year.
`,
};
