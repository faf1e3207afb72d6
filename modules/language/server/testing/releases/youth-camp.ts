import type { MockRelease } from '../mock-release.ts';

/** Names written with characters and read otherwise; countries named by one character each; clean. */
export const youthCamp: MockRelease = {
  name: 'a camp of three countries: Japanese and Korean names',
  text: `云江中日韩青少年交流营开营
7月22日，2025云江中日韩青少年交流营开营。市友协副会长贾亦凡、日本驻云江总领事山田隆志、韩国驻云江总领事金敏俊、韩国光川市国际交流课课长李秀妍等出席。
山田隆志用中文致辞。金敏俊表示，韩中两国一衣带水，青年交流是未来所在。
交流营为期6天，三国56名中学生将参观云江规划馆、学习书法和剪纸。
Yunjiang China-Japan-ROK Youth Exchange Camp Opens
On July 22, the 2025 Yunjiang China-Japan-ROK Youth Exchange Camp opened. Jia Yifan, Vice President of Yunjiang People’s Association for Friendship with Foreign Countries, Takashi Yamada, Consul General of Japan in Yunjiang, Kim Min-jun, Consul General of the Republic of Korea in Yunjiang, and Lee Su-yeon, Head of the International Exchange Division of Gwangcheon City, ROK, were present.
Yamada gave his speech in Chinese. Kim said that the ROK and China are neighbors across a strip of water, and that the future lies in youth exchanges.
During the six-day camp, 56 middle school students from the three countries will visit the Yunjiang Planning Exhibition Hall and learn calligraphy and paper-cutting.
`,
  expected: {
    repairs: [],
    people: [
      '贾亦凡 = Jia Yifan; 副会长 / 市友协 / Vice President / Yunjiang People’s Association for Friendship with Foreign Countries',
      '山田隆志 = Takashi Yamada; 驻云江总领事 / 日本 / Consul General in Yunjiang / Japan',
      '金敏俊 = Kim Min-jun; 驻云江总领事 / 韩国 / Consul General in Yunjiang / Republic of Korea',
      '李秀妍 = Lee Su-yeon; 课长 / 韩国光川市国际交流课 / Head / International Exchange Division of Gwangcheon City',
    ],
    bodies: [
      '市友协 = Yunjiang People’s Association for Friendship with Foreign Countries',
      '云江规划馆 = Yunjiang Planning Exhibition Hall',
    ],
    dates: ['--07-22: 7月22日 = July 22'],
    beads: '0:0 1:1 2:2 3:3 4:4 5:5',
    findings: [],
  },
};
