import type { MockRelease } from '../mock-release.ts';

/** Mojibake whose last character was dropped, invisible characters, a mayor who leads a delegation. */
export const riverConference: MockRelease = {
  name: 'mixed script, a torn quotation mark, a lost character',
  text: `云江市參加第六屆國际友城大会
第六届国际友城大会日前在昆明开幕，云江市\u200b代表团团长、副市长苏晏应邀出席并作主旨发言。
大会期间，云江市与老挝琅南塔市签署了友好交流备忘\ufffd录，双方同意每年互派5名教师。
Yunjiang Attends the Sixth Inter\u00adnational Sister Cities Conference
The Sixth International Sister Cities Conference opened in Kunming recently. Su Yan, Vice Mayor and head of the Yunjiang delegation, attended the conference and delivered a keynote speech – â€œShared Rivers, Shared Futureâ€.
During the conference, Yunjiang signed a memorandum of understanding on friendly exchanges with Luang Namtha, Laos; the two sides agreed to exchange 5 teachers each year. Itâ€™s the citys first such agreement with Laos.
`,
  expected: {
    repairs: [
      'invisible-character \u200b > ',
      'invisible-character \u00ad > ',
      'mojibake â€œ > “',
      'mojibake â€ > ”',
      'mojibake â€™ > ’',
      'dropped-apostrophe citys > city’s',
    ],
    people: ['苏晏 = Su Yan; 团长 / 云江市代表团 / head / Yunjiang; 副市长 = Vice Mayor'],
    bodies: [],
    dates: [],
    beads: '0:0 1:1,2 2:3,4',
    findings: ['warning mixed-script zh 0 參', 'error replacement-character zh 2 \ufffd'],
  },
};
