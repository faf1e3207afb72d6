import type { MockRelease } from '../mock-release.ts';

/** Interleaved paragraph by paragraph, damaged by copying: entities, hard spaces, apostrophes dropped in many words. */
export const tourismTraining: MockRelease = {
  name: 'a training course, interleaved, apostrophes dropped and entities left',
  text: `涉外旅游服务培训班在云江开班
Training Course on Tourism Services for Foreign Visitors Opens in Yunjiang
4月9日上午，由市政府外办、市妇女联合会、云江大学共同举办的涉外旅游服务培训班开班，来自全市38家酒店和景区的120名学员参加。
On the morning of April 9, a training course on tourism services for foreign visitors was opened by the Foreign Affairs Office of Yunjiang Municipal People&rsquo;s Government, Yunjiang Womens Federation and Yunjiang University. A total of 120 trainees from 38 hotels and scenic areas of the city attended.
市政府外办副主任戴云舒在开班式上介绍了中国过境免签政策和四川入境旅游的新变化，希望学员学以致用，讲好云江故事。
At the opening ceremony, Dai Yunshu, Deputy Director-General of the Foreign Affairs Office, explained Chinas visa-free transit policy and the recent changes in Sichuans inbound tourism, and hoped that the trainees would use what they learn and tell Yunjiangs story well.
培训为期3天，内容包括外事礼仪、英语会话和应急处置。云江大学外国语学院院长何书宁将授课两次。
The three-day course covers protocol, spoken English and emergency response. He Shuning, Dean of the Universitys School of Foreign Languages, will give two lectures.
`
    .replace('38 hotels', '38\u00a0hotels')
    .replace('120 trainees', '120\u00a0trainees'),
  expected: {
    repairs: [
      'html-entity &rsquo; > ’',
      'dropped-apostrophe Womens > Women’s',
      'stray-space U+a0 > U+20',
      'stray-space U+a0 > U+20',
      'dropped-apostrophe Chinas > China’s',
      'dropped-apostrophe Sichuans > Sichuan’s',
      'dropped-apostrophe Yunjiangs > Yunjiang’s',
      'dropped-apostrophe Universitys > University’s',
    ],
    people: [
      '戴云舒 = Dai Yunshu; 副主任 / 市政府外办 / Deputy Director-General / Foreign Affairs Office',
      '何书宁 = He Shuning; 院长 / 云江大学外国语学院 / Dean / University’s School of Foreign Languages',
    ],
    bodies: [
      '市政府外办 = Foreign Affairs Office of Yunjiang Municipal People’s Government',
      '市妇女联合会 = Yunjiang Women’s Federation',
      '云江大学 = Yunjiang University',
    ],
    dates: ['--04-09: 4月9日 = April 9'],
    beads: '0:0 1:1,2 2:3 3:4 4:5',
    findings: [],
  },
};
