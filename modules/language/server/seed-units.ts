type Pairs = readonly (readonly [zh: string, en: string])[];

/** What the demonstration office has translated before, text by text, each in its order: all made up. */
export const seedUnits: readonly { memory: string; document: string; reviewed: boolean; pairs: Pairs }[] = [
  {
    memory: '对外公文',
    document: '致布伦港市市长邀请函',
    reviewed: true,
    pairs: [
      ['尊敬的市长先生：', 'Dear Mr Mayor,'],
      [
        '值此两市结好十五周年之际，谨致以热烈祝贺。',
        'On the fifteenth anniversary of the twinning of our two cities, please accept my warm congratulations.',
      ],
      [
        '诚邀您于明年5月率团访问云江。',
        'I sincerely invite you to lead a delegation to Yunjiang in May next year.',
      ],
      [
        '访问期间，我们将举行友好城市图片展。',
        'During the visit we shall hold a photo exhibition on our sister cities.',
      ],
      [
        '有关具体安排，请与我市外事办公室联系。',
        'For the arrangements, please contact the Foreign Affairs Office of our city.',
      ],
      ['期待在云江与您相见。', 'I look forward to seeing you in Yunjiang.'],
      ['顺致崇高敬意。', 'Please accept the assurances of my highest consideration.'],
    ],
  },
  {
    memory: '对外公文',
    document: '友好城市合作备忘录',
    reviewed: true,
    pairs: [
      [
        '双方本着平等互利的原则，达成如下共识：',
        'On the basis of equality and mutual benefit, the two sides have reached the following understanding:',
      ],
      [
        '双方鼓励两市港口开展人员培训和技术交流。',
        'The two sides encourage their ports to train staff and exchange technical knowledge.',
      ],
      [
        '双方每年互派不超过20名青年学生交流学习。',
        'Each year the two sides shall exchange no more than 20 young students.',
      ],
      [
        '双方指定各自的外事部门为联络单位。',
        'The two sides designate their foreign affairs departments as points of contact.',
      ],
      ['本备忘录不具有法律约束力。', 'This memorandum is not legally binding.'],
      [
        '本备忘录自签署之日起生效，有效期三年。',
        'This memorandum takes effect on the day of signing and remains valid for three years.',
      ],
      [
        '本备忘录一式两份，以中文和英文写成，两种文本同等作准。',
        'This memorandum is done in duplicate in Chinese and English, both texts being equally authentic.',
      ],
    ],
  },
  {
    memory: '历年新闻稿',
    document: '港口三期投用',
    reviewed: true,
    pairs: [
      [
        '云江港三期自动化码头正式投入使用。',
        'Phase III, the automated terminal of Yunjiang Port, has gone into operation.',
      ],
      [
        '码头岸线长1200米，可同时停靠3艘大型集装箱船。',
        'The terminal has a quay of 1,200 metres, where three large container ships can berth at once.',
      ],
      ['预计年吞吐量将达180万标准箱。', 'Its annual throughput is expected to reach 1.8 million TEUs.'],
      [
        '来自8个国家的港口代表出席了投用仪式。',
        'Port representatives from eight countries attended the ceremony.',
      ],
      [
        '副市长在致辞中表示，云江愿与各港口分享自动化经验。',
        'In his address the Vice Mayor said that Yunjiang was ready to share its experience of automation with other ports.',
      ],
      ['仪式后，来宾参观了中央控制室。', 'After the ceremony the guests visited the central control room.'],
    ],
  },
  {
    memory: '历年新闻稿',
    document: '竹编工坊交流',
    reviewed: true,
    pairs: [
      [
        '市外办邀请外国专家体验云江竹编。',
        'The Foreign Affairs Office invited foreign experts to try their hand at Yunjiang bamboo weaving.',
      ],
      [
        '云江竹编已有四百多年历史。',
        'Bamboo weaving in Yunjiang has a history of more than four hundred years.',
      ],
      [
        '2019年，云江竹编列入省级非物质文化遗产名录。',
        'In 2019, Yunjiang bamboo weaving was placed on the provincial list of intangible cultural heritage.',
      ],
      ['专家们在传承人指导下编织了茶席。', 'Guided by a bearer of the craft, the experts wove tea mats.'],
      [
        '许多参加者表示，希望把作品带回家乡展示。',
        'Many participants said they hoped to show their work at home.',
      ],
    ],
  },
  {
    memory: '历年新闻稿',
    document: '外国人服务月',
    reviewed: false,
    pairs: [
      [
        '为期一个月的外国人服务月活动于3月1日启动。',
        'A month of services for foreign residents opened on March 1.',
      ],
      [
        '活动期间，12个窗口提供中英双语咨询。',
        'During the month, 12 counters offer advice in Chinese and English.',
      ],
      [
        '外国人可一站办理工作许可和居留许可。',
        'Foreign nationals can apply for work permits and residence permits at one stop.',
      ],
      [
        '翻译志愿者每周六上午在服务大厅值班。',
        'Volunteer interpreters are on duty in the service hall every Saturday morning.',
      ],
      ['咨询电话在工作日9时至17时开通。', 'The advice line is open from 9:00 to 17:00 on working days.'],
    ],
  },
  {
    memory: '讲话稿',
    document: '招待会祝酒词',
    reviewed: true,
    pairs: [
      ['女士们、先生们、朋友们：', 'Ladies and gentlemen, friends,'],
      [
        '首先，我代表云江市人民政府，对各位来宾表示热烈欢迎。',
        'First of all, on behalf of the Yunjiang Municipal People’s Government, I warmly welcome all our guests.',
      ],
      ['有朋自远方来，不亦乐乎？', 'Is it not a joy to have friends come from afar?'],
      [
        '云江因水而兴，因港而通。',
        'Yunjiang has prospered by its river and reached the world through its port.',
      ],
      ['我们愿做坦诚的朋友、可靠的伙伴。', 'We wish to be candid friends and reliable partners.'],
      [
        '我提议，为两市人民的友谊，为各位来宾的健康，干杯！',
        'I propose a toast: to the friendship between the people of our two cities and to the health of all our guests!',
      ],
    ],
  },
  {
    memory: '港航安全',
    document: '外轮安全须知',
    reviewed: false,
    pairs: [
      [
        '外国籍船舶进港须提前24小时报告。',
        'Ships under foreign flags shall report 24 hours before entering the port.',
      ],
      ['引航员登轮前，请备妥引航梯。', 'Rig the pilot ladder before the pilot boards.'],
      ['锚地内不得排放压载水。', 'Ballast water shall not be discharged in the anchorage.'],
      ['遇有险情，请立即用甚高频16频道呼叫。', 'In distress, call at once on VHF channel 16.'],
    ],
  },
  {
    memory: '旧版接待用语',
    document: '接待手册（旧版）',
    reviewed: true,
    pairs: [
      [
        '请代表团于上午9时在宾馆大堂集合。',
        'The delegation is requested to meet in the hotel lobby at 9 a.m.',
      ],
      ['欢迎晚宴着正装。', 'Formal dress is requested for the welcome banquet.'],
      ['行李将由专人送至房间。', 'Luggage will be taken to the rooms.'],
    ],
  },
];

/** The memories they stand in. */
export const seedMemories: readonly {
  name: readonly [zh: string, en: string];
  purpose: string;
  client?: string;
  penalty?: number;
  shared?: boolean;
  /** Retired once it is filled, and whether it is still looked through. */
  retired?: { searched: boolean };
}[] = [
  { name: ['对外公文', 'Official letters'], purpose: '照会、函件、备忘录和协议。' },
  { name: ['历年新闻稿', 'Releases of earlier years'], purpose: '采用本系统之前发布的双语新闻稿。' },
  { name: ['讲话稿', 'Speeches'], purpose: '致辞、祝酒词和讲话；文采重于字句，引用时须斟酌。', penalty: 2 },
  {
    name: ['港航安全', 'Safety of shipping'],
    purpose: '为港务部门翻译的须知和通告。',
    client: '云江市港务局',
    penalty: 5,
    shared: false,
  },
  {
    name: ['旧版接待用语', 'Hospitality, former wording'],
    purpose: '机构改名之前的接待手册；只供查考，新稿请用对外公文。',
    penalty: 10,
    retired: { searched: true },
  },
];
