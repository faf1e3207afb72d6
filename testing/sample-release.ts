import type { PaperDocument } from '../kernel/server/papers/document.ts';

/** A made-up release with one of every block, for the tests of the renderers. */
export const sampleRelease: PaperDocument = {
  langs: 'both',
  office: {
    name: {
      zh: '云江市人民政府外事办公室',
      en: 'Foreign Affairs Office of Yunjiang Municipal People’s Government',
    },
    chop: '云江\n外事',
  },
  kind: { zh: '新闻稿', en: 'Press release' },
  number: 'R-2026-118',
  version: 2,
  day: { zh: '2026年11月23日', en: 'November 23, 2026' },
  title: {
    zh: '秦牧川会见布伦港市市长英格丽·哈尔瓦',
    en: 'Qin Muchuan Meets Mayor Ingrid Halvar of Brennhaven',
  },
  blocks: [
    {
      block: 'paragraph',
      text: {
        zh: '11月20日，市长秦牧川在云江宾馆会见了来访的布伦港市市长英格丽·哈尔瓦一行。副市长苏晏、市外办主任周静宜参加会见。',
        en: 'On November 20, Qin Muchuan, Mayor of Yunjiang, met with Ingrid Halvar, Mayor of Brennhaven, and her delegation at the Yunjiang Hotel. Vice Mayor Su Yan and Zhou Jingyi, Director-General of the Foreign Affairs Office, were present.',
      },
    },
    {
      block: 'paragraph',
      changed: true,
      text: {
        zh: '秦牧川表示，两市结好12年来，港口与职业教育合作稳步推进，去年双边贸易额达3.6亿元，同比增长14.2%。云江愿与布伦港一道，在“十四五”收官之年把航线、课堂和友谊越办越好——这不是客套，而是两座港口城市共同的日程。',
        en: 'In the twelve years since the two cities became partners, Qin said, cooperation in ports and vocational education has moved ahead steadily; two-way trade reached RMB 360 million last year, up 14.2 percent. Yunjiang was ready to work with Brennhaven so that shipping lines, classrooms and friendship would all go from strength to strength. “This is no courtesy,” he said, “it is the common timetable of two port cities.”',
      },
    },
    {
      block: 'paragraph',
      text: {
        zh: '哈尔瓦感谢云江的盛情，愿以明年结好13周年为契机，扩大港口管理和青年互访。她说：“布伦港的孩子会唱云江的船歌，这比任何协定都长久。”',
        en: 'Halvar thanked Yunjiang for its welcome and hoped to widen exchange in port management and among young people as the partnership enters its thirteenth year. “Children in Brennhaven sing the boat songs of Yunjiang,” she said. “That will outlast any agreement.”',
      },
    },
    { block: 'paragraph', text: { zh: '会见后，双方签署了《2027—2028年友好交流计划》。', en: null } },
    { block: 'heading', text: { zh: '签署事项', en: 'What was signed' } },
    {
      block: 'facts',
      rows: [
        { label: { zh: '地点', en: 'Place' }, value: { zh: '云江宾馆兰厅', en: 'Lan Room, Yunjiang Hotel' } },
        { label: { zh: '时间', en: 'Time' }, value: '09:55–10:10' },
        {
          label: { zh: '文本', en: 'Texts' },
          value: { zh: '中、英文各两份', en: 'Chinese and English, two copies each' },
        },
      ],
    },
    {
      block: 'table',
      columns: [
        { label: { zh: '项目', en: 'Project' } },
        { label: { zh: '牵头单位', en: 'Led by' } },
        { label: { zh: '人数', en: 'People' }, figures: true },
      ],
      rows: [
        [
          { zh: '港口管理研修', en: 'Course in port management' },
          { zh: '云江港务局', en: 'Yunjiang Port Authority' },
          '24',
        ],
        [
          { zh: '青年互访', en: 'Youth visits' },
          { zh: '市教育局', en: 'Municipal Education Bureau' },
          '1,120',
        ],
      ],
    },
    { block: 'single', lang: 'en', text: 'Łukasz Őry, Hélène Castaing and Ngọc Trần interpreted.' },
    {
      block: 'note',
      label: { zh: '更正', en: 'Correction' },
      text: {
        zh: '第1版将双边贸易额的英文误作3,600万元，应为3.6亿元，现已改正。',
        en: 'Version 1 gave two-way trade in English as RMB 36 million. It is RMB 360 million.',
      },
    },
    {
      block: 'signature',
      label: { zh: '核准', en: 'Approved by' },
      name: { zh: '周静宜', en: 'Zhou Jingyi' },
      day: { zh: '2026年11月23日', en: 'November 23, 2026' },
    },
  ],
};
