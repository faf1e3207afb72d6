import type { MockRelease } from '../mock-release.ts';

/** Traditional characters; pinyin injected after rare characters, with ü, with a neutral tone, and over two characters. */
export const floodDrill: MockRelease = {
  name: 'a disaster drill, traditional, pinyin injected',
  text: `雲江舉行防汛應急聯合演練
5月12日,雲江市應急管理局和市政府外辦在綠(lǜ)島舉行防汛應急聯合演練,300餘名救援人員和25名外籍人士參加。
演練模擬颱風過境後嘉陵江支流水位上漲,救援人員用衝鋒艇轉移被困的外國遊客,並提供中、英、日三種語言的廣播(bō)。
市應急管理局局長趙鳴鶴表示,演練檢驗了涉外突發事件處置(zhì)機制,志願者們(men)發揮了作用。市政府外辦副主任戴雲舒到場觀摩,感謝領(lǐng)館支持。
Yunjiang Holds Joint Drill on Flood Control and Emergency Response
On May 12, Yunjiang Municipal Emergency Management Bureau and the Foreign Affairs Office of Yunjiang Municipal People's Government held a joint drill on flood control and emergency response on Lüdao Island. More than 300 rescuers and 25 foreign nationals took part.
The drill supposed that a tributary of the Jialing River had risen after a typhoon. Rescuers moved trapped foreign tourists by assault boat, and announcements were made in Chinese, English and Japanese.
Zhao Minghe, Director-General of Yunjiang Municipal Emergency Management Bureau, said that the drill had tested the mechanism for emergencies involving foreigners, and that the volunteers had played their part. Dai Yunshu, Deputy Director-General of the Foreign Affairs Office, watched the drill and thanked the consulates for their support.
`,
  expected: {
    repairs: [
      'punctuation-width , > ，',
      'injected-pinyin 綠(lǜ) > 綠',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'punctuation-width , > ，',
      'injected-pinyin 播(bō) > 播',
      'punctuation-width , > ，',
      'injected-pinyin 置(zhì) > 置',
      'punctuation-width , > ，',
      'injected-pinyin 們(men) > 們',
      'punctuation-width , > ，',
      'injected-pinyin 領(lǐng) > 領',
    ],
    people: [
      '趙鳴鶴 赵鸣鹤 = Zhao Minghe; 局长 / 市应急管理局 / Director-General / Yunjiang Municipal Emergency Management Bureau',
      '戴雲舒 戴云舒 = Dai Yunshu; 副主任 / 市政府外办 / Deputy Director-General / Foreign Affairs Office',
    ],
    bodies: [
      '雲江市應急管理局 = Yunjiang Municipal Emergency Management Bureau',
      "市政府外辦 = Foreign Affairs Office of Yunjiang Municipal People's Government",
    ],
    dates: ['--05-12: 5月12日 = May 12'],
    beads: '0:0 1:1,2 2:3,4 3:5 4:6',
    findings: ['note traditional-script zh 0 雲江舉行防汛應急聯合演練'],
  },
};
