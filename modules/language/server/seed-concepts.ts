type Word = readonly [lang: string, text: string, status?: 'admitted' | 'forbidden', more?: object];

/** What is said of a picture drawn for the demonstration. */
export interface SeedPicture {
  alt: { zh: string; en: string };
  source: string;
}

interface SeedConcept {
  field: string;
  note?: string;
  source?: string;
  terms: readonly Word[];
  picture?: SeedPicture;
}

/** Concepts of the demonstration office: made up, or said of the made-up city. The last three wait for approval. */
export const seedConcepts: readonly SeedConcept[] = [
  {
    field: '机构',
    terms: [
      ['zh', '云江市人民政府外事办公室'],
      ['zh', '云江市外事办', 'admitted'],
      ['en', 'Foreign Affairs Office of Yunjiang Municipal People’s Government'],
      ['en', 'Yunjiang Foreign Affairs Office', 'admitted'],
      ['en', 'Yunjiang Foreign Office', 'forbidden'],
    ],
  },
  {
    field: '机构',
    terms: [
      ['zh', '云江市港务局'],
      ['en', 'Yunjiang Port Authority'],
      ['en', 'Yunjiang Port Bureau', 'forbidden'],
    ],
  },
  {
    field: '表述',
    source: '云江市外事办行文规范第七条，2026年3月（示例）',
    terms: [
      ['en', 'alien residents', 'forbidden', { note: 'Reads as unwelcoming.' }],
      ['en', 'foreign residents'],
    ],
  },
  {
    field: '表述',
    source: '云江市外事办行文规范第九条，2026年3月（示例）',
    note: '对来访者称来宾，不称老外。',
    terms: [
      ['zh', '老外', 'forbidden'],
      ['zh', '外国来宾'],
    ],
  },
  {
    field: '机构',
    source: '机构更名通知，2019年12月（示例）',
    note: '写到更名以前的事，用当时的名称。',
    terms: [
      ['zh', '云江市会展促进中心', undefined, { from: '2020-01-01' }],
      ['zh', '云江市展览办公室', undefined, { to: '2019-12-31' }],
      ['en', 'Yunjiang Convention Promotion Centre', undefined, { from: '2020-01-01' }],
      ['en', 'Yunjiang Exhibitions Office', undefined, { to: '2019-12-31' }],
    ],
  },
  {
    field: '职务',
    note: '委员会的副主任与办公室的副主任英文不同。',
    terms: [
      ['zh', '副主任', undefined, { organ: '人大常委会' }],
      ['en', 'Vice Chairperson', undefined, { organ: '人大常委会' }],
      ['zh', '副主任', undefined, { organ: '政府办公室' }],
      ['en', 'Deputy Director', undefined, { organ: '政府办公室' }],
    ],
  },
  {
    field: '职务',
    terms: [
      ['zh', '副市长'],
      ['en', 'Vice Mayor'],
      ['en', 'Deputy Mayor', 'admitted'],
    ],
  },
  {
    field: '交往',
    terms: [
      ['zh', '友好城市'],
      ['en', 'sister city'],
      ['en', 'twin city', 'admitted'],
      ['en', 'friendship city', 'forbidden'],
    ],
  },
  {
    field: '交往',
    terms: [
      ['zh', '合作备忘录'],
      ['en', 'memorandum of understanding on cooperation'],
      ['en', 'MOU', 'admitted'],
    ],
  },
  {
    field: '交往',
    terms: [
      ['zh', '外国人服务月'],
      ['en', 'Month of Services for Foreign Residents'],
      ['en', 'Foreigner Service Month', 'forbidden', { note: '不用 foreigner 称呼来宾。' }],
    ],
  },
  {
    field: '地名',
    terms: [
      ['zh', '云江'],
      ['en', 'Yunjiang'],
      ['en', 'Yun River City', 'forbidden'],
    ],
  },
  {
    field: '地名',
    terms: [
      ['zh', '新港区'],
      ['en', 'Xingang District'],
      ['en', 'New Port District', 'forbidden'],
    ],
  },
  {
    field: '地名',
    terms: [
      ['zh', '人民广场'],
      ['en', 'Renmin Square'],
      ['en', 'People’s Square', 'admitted'],
    ],
  },
  {
    field: '港航',
    terms: [
      ['zh', '云江港三期自动化码头'],
      ['en', 'Yunjiang Port Phase III Automated Terminal'],
    ],
  },
  {
    field: '港航',
    terms: [
      ['zh', '标准箱'],
      ['en', 'TEU'],
      ['en', 'twenty-foot equivalent unit', 'admitted'],
      ['fr', 'EVP'],
    ],
  },
  {
    field: '文化',
    terms: [
      ['zh', '云江竹编'],
      ['en', 'Yunjiang bamboo weaving'],
      ['en', 'Yunjiang bamboo knitting', 'forbidden'],
    ],
    picture: {
      alt: { zh: '竹篾一压一挑编成的平面', en: 'A surface of bamboo strips woven over one and under one' },
      source: '本办绘制，示例用',
    },
  },
  {
    field: '文化',
    terms: [
      ['zh', '非物质文化遗产'],
      ['en', 'intangible cultural heritage'],
      ['en', 'non-material cultural heritage', 'forbidden'],
    ],
  },
  {
    field: '会务',
    terms: [
      ['zh', '祝酒词'],
      ['en', 'toast'],
    ],
  },
];
