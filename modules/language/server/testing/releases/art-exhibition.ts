import type { MockRelease } from '../mock-release.ts';

/** Leftovers of one language in the other, an unpaired mark, one thing called two ways, a day no month has. */
export const artExhibition: MockRelease = {
  name: 'an exhibition: leftovers, marks, terms and an impossible day',
  text: `中外友好城市青少年绘画展开幕
6月1日，中外友好城市青少年绘画展在云江美术馆开幕，展出来自9个友好城市的210幅作品。
市对外友协会长钱若冰致开幕词，她表示，绘画是friendship的桥梁。
展览将持续到6月31日，免费向公众开放。
Youth Painting Exhibition of Sister Cities Opens
On June 1, the Youth Painting Exhibition of Chinese and Foreign Sister Cities opened at the Yunjiang Art Museum, showing 210 works from nine friendship cities.
Qian Ruobing, President of Yunjiang People's Association for Friendship with Foreign Countries, delivered an opening address. “Painting is a bridge of friendship, she said.
The exhibition (展览) will run until June 30 and is open to the public 免费.
`,
  expected: {
    repairs: [],
    people: [
      "钱若冰 = Qian Ruobing; 会长 / 市对外友协 / President / Yunjiang People's Association for Friendship with Foreign Countries",
    ],
    bodies: [
      '云江美术馆 = Yunjiang Art Museum',
      "市对外友协 = Yunjiang People's Association for Friendship with Foreign Countries",
    ],
    dates: ['--06-01: 6月1日 = June 1'],
    beads: '0:0 1:1 2:2,3 3:4',
    findings: [
      'warning term-inconsistent en 1 friendship cities',
      'warning english-in-chinese zh 2 friendship',
      'warning mark-unpaired en 3 “',
      'error date-impossible zh 3 6月31日',
      'error date-differs en 4 June 30',
      'error han-in-english en 4 免费',
    ],
  },
};
