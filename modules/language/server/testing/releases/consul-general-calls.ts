import type { MockRelease } from '../mock-release.ts';

/** The damage of one conversion all through a text. */
export const consulGeneralCalls: MockRelease = {
  name: 'traditional, a dozen readings put in, apostrophes dropped, no Chinese headline',
  text: `Qin Muchuan, Mayor of Yunjiang, Meets with Consul General of the Republic of Nordmark in Yunjiang
On the afternoon of May 8, Qin Muchuan, Mayor of the Yunjiang Municipal Peoples Government, met with Astrid Lindqvist, Consul General of Nordmark in Yunjiang, and her delegation. Su Yan, Vice Mayor, and Zhou Jingyi, Director General of the Foreign Affairs Office of the Yunjiang Municipal Peoples Government, were present.
Qin Muchuan welcomed Lindqvists visit. He said that Yunjiangs economy has kept growing steadily and that Nordmarks companies are welcome to invest in the citys new energy and biomedicine industries. He hoped that the Consulate Generals role as a bridge would be brought into full play.
Lindqvist said that she was deeply impressed by Yunjiangs achievements, and that the Consulate General would do its best to promote direct flights, tourism and student exchanges.
5月8日下午,市長秦牧川會見諾德馬克駐云江總(zǒng)領事阿斯特麗德·林奎斯特一行。副市長蘇晏、市政府外辦主任周靜(jìng)宜參加。
秦牧川對林奎斯特來訪表示歡迎。他說,云江經(jīng)濟運行穩(wěn)中有進,歡迎諾德馬克企業(yè)投資新能源、生物醫(yī)藥產(chǎn)業(yè)。希望總(zǒng)領館發(fā)揮好橋梁作用。
林奎斯特表示,云江的發(fā)展成就令人印象深刻,總(zǒng)領館愿積極推動直航、旅游和留學(xué)生交流。
`,
  expected: {
    repairs: [
      'dropped-apostrophe Peoples > People’s',
      'dropped-apostrophe Peoples > People’s',
      'dropped-apostrophe Lindqvists > Lindqvist’s',
      'dropped-apostrophe Yunjiangs > Yunjiang’s',
      'dropped-apostrophe Nordmarks > Nordmark’s',
      'dropped-apostrophe citys > city’s',
      'dropped-apostrophe Generals > General’s',
      'dropped-apostrophe Yunjiangs > Yunjiang’s',
      'punctuation-width , > ，',
      'injected-pinyin 總(zǒng) > 總',
      'injected-pinyin 靜(jìng) > 靜',
      'punctuation-width , > ，',
      'injected-pinyin 經(jīng) > 經',
      'injected-pinyin 穩(wěn) > 穩',
      'punctuation-width , > ，',
      'injected-pinyin 業(yè) > 業',
      'injected-pinyin 醫(yī) > 醫',
      'injected-pinyin 產(chǎn) > 產',
      'injected-pinyin 業(yè) > 業',
      'injected-pinyin 總(zǒng) > 總',
      'injected-pinyin 發(fā) > 發',
      'punctuation-width , > ，',
      'injected-pinyin 發(fā) > 發',
      'punctuation-width , > ，',
      'injected-pinyin 總(zǒng) > 總',
      'injected-pinyin 學(xué) > 學',
    ],
    people: [
      '秦牧川 = Qin Muchuan; 市長 = Mayor of the Yunjiang Municipal People’s Government',
      '阿斯特麗德·林奎斯特 阿斯特丽德·林奎斯特 = Astrid Lindqvist; 驻云江总领事 / 诺德马克 / Consul General in Yunjiang / Nordmark',
      '蘇晏 苏晏 = Su Yan; 副市長 = Vice Mayor',
      '周靜宜 周静宜 = Zhou Jingyi; 主任 / 市政府外办 / Director General / Foreign Affairs Office of the Yunjiang Municipal People’s Government',
    ],
    bodies: ['市政府外辦 = Foreign Affairs Office of the Yunjiang Municipal People’s Government'],
    dates: ['--05-08: 5月8日 = May 8'],
    beads: ':0 0:1 1:2 2:3 3:4 4:5 5:6',
    findings: ['warning headline-missing en 0 …', 'note traditional-script zh 0 …'],
  },
};
