/** Made-up sentences in both languages, the same for the same seed: what the translation memory is tried on. */

/** A sentence and its translation. */
export interface MadeUnit {
  zh: string;
  en: string;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Pair = readonly [zh: string, en: string];

function pairs(lines: string): Pair[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()) as unknown as Pair);
}

const cities = pairs(`云江市|Yunjiang
澄湖市|Chenghu
松岭县|Songling County
白沙港|Baisha Port
青禾区|Qinghe District
望海新区|Wanghai New Area
临溪镇|Linxi Town
石桥区|Shiqiao District
南屏县|Nanping County
丹霞谷|Danxia Valley`);
const bodies = pairs(`外事办公室|the foreign affairs office
商务局|the commerce bureau
教育局|the education bureau
文化和旅游局|the bureau of culture and tourism
港务集团|the port group
友好协会|the friendship association
消防救援支队|the fire and rescue detachment
档案馆|the archives
青年联合会|the youth federation
农业农村局|the bureau of agriculture and rural affairs
博物馆|the museum
科技局|the science and technology bureau
卫生健康委员会|the health commission
城市规划院|the institute of city planning
女企业家协会|the association of women entrepreneurs
贸易促进会|the council for the promotion of trade`);
const topics = pairs(`港口物流|port logistics
水稻种植|rice growing
职业教育|vocational education
防洪减灾|flood control and disaster relief
跨境电商|cross-border e-commerce
青少年足球|youth football
传统戏曲|traditional opera
绿色建筑|green building
海洋科研|marine research
古籍修复|the repair of old books
茶叶出口|tea exports
智能制造|intelligent manufacturing
老年照护|care for the elderly
公共图书馆|public libraries
城市轨道交通|urban rail transit
新能源汽车|new energy vehicles
中医药|traditional Chinese medicine
陶瓷艺术|ceramic art
湿地保护|the protection of wetlands
冷链运输|cold-chain transport
志愿服务|volunteer service
数字档案|digital archives
乡村旅游|rural tourism
渔业合作|cooperation in fisheries`);
const guests = pairs(`来访的市长代表团|the visiting delegation of mayors
驻华大使一行|the ambassador and his party
总领事|the consul general
友好城市的青年艺术家|young artists of the sister city
大学校长|the president of the university
企业家代表|representatives of entrepreneurs
留学生|international students
媒体记者|journalists
退役运动员|retired athletes
医疗专家组|the group of medical experts
侨胞|overseas compatriots
港口管理者|port managers`);
const aims = pairs(`进一步扩大双方往来|to widen exchanges between the two sides further
学习先进经验|to learn from advanced experience
为企业提供更好的服务|to serve enterprises better
增进两地人民的友谊|to deepen the friendship between the two peoples
推动项目早日落地|to bring the project about at an early date
培养更多专业人才|to train more professionals
落实去年签署的备忘录|to carry out the memorandum signed last year
共同应对气候变化|to answer climate change together
保障市民的安全|to keep citizens safe
探索新的合作方式|to explore new ways of cooperation
促进当地就业|to promote local employment
提高办事效率|to raise the efficiency of service`);
const places = pairs(`会展中心|the exhibition centre
江边的老码头|the old wharf by the river
市政厅|the city hall
大剧院|the grand theatre
产业园|the industrial park
第三中学|No. 3 Middle School
国际会议厅|the international conference hall
体育公园|the sports park
美术馆|the art gallery
货运站|the freight station`);
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

type Parts = ReturnType<typeof partsBy>;

function partsBy(next: () => number) {
  const pick = (from: readonly Pair[]) => from[Math.floor(next() * from.length)]!;
  const whole = (most: number) => 2 + Math.floor(next() * most);
  const [year, month, day] = [2010 + whole(15), whole(11), whole(27)];
  const wan = whole(900);
  return {
    city: pick(cities),
    body: pick(bodies),
    other: pick(bodies),
    topic: pick(topics),
    second: pick(topics),
    guest: pick(guests),
    aim: pick(aims),
    place: pick(places),
    date: [`${year}年${month}月${day}日`, `${months[month - 1]} ${day}, ${year}`] as Pair,
    count: [String(whole(300)), ''] as Pair,
    share: `${whole(60)}.${whole(7)}`,
    money: [`${wan}万元`, `${(wan * 10000).toLocaleString('en')} yuan`] as Pair,
  };
}

const openings: ((p: Parts) => Pair)[] = [
  (p) => [`${p.date[0]}，`, `On ${p.date[1]}, `],
  (p) => [`在${p.place[0]}，`, `At ${p.place[1]}, `],
  () => ['据介绍，', 'It was learned that '],
  (p) => [`为${p.aim[0]}，`, `In order ${p.aim[1]}, `],
  () => ['', ''],
  () => ['', ''],
];
const cores: ((p: Parts) => Pair)[] = [
  (p) => [
    `${p.city[0]}${p.body[0]}会见了${p.guest[0]}，就${p.topic[0]}交换了意见`,
    `${p.body[1]} of ${p.city[1]} met ${p.guest[1]} and exchanged views on ${p.topic[1]}`,
  ],
  (p) => [
    `${p.body[0]}与${p.other[0]}签署了关于${p.topic[0]}的协议，总投资${p.money[0]}`,
    `${p.body[1]} and ${p.other[1]} signed an agreement on ${p.topic[1]} with a total investment of ${p.money[1]}`,
  ],
  (p) => [
    `共有${p.count[0]}名代表参加了${p.topic[0]}和${p.second[0]}培训班`,
    `a total of ${p.count[0]} delegates took part in the training course on ${p.topic[1]} and ${p.second[1]}`,
  ],
  (p) => [
    `${p.city[0]}的${p.topic[0]}产值同比增长${p.share}%，达到${p.money[0]}`,
    `the output of ${p.topic[1]} in ${p.city[1]} grew by ${p.share} percent year on year to ${p.money[1]}`,
  ],
  (p) => [
    `${p.guest[0]}参观了${p.place[0]}，听取了${p.body[0]}关于${p.topic[0]}的介绍`,
    `${p.guest[1]} visited ${p.place[1]} and heard ${p.body[1]} speak about ${p.topic[1]}`,
  ],
  (p) => [`${p.body[0]}将继续支持${p.topic[0]}`, `${p.body[1]} will continue to support ${p.topic[1]}`],
  (p) => [
    `${p.topic[0]}已成为${p.city[0]}对外交往的一张名片`,
    `${p.topic[1]} has become a calling card of ${p.city[1]} in its exchanges abroad`,
  ],
  (p) => [
    `${p.city[0]}愿与各方在${p.topic[0]}、${p.second[0]}等领域加强合作`,
    `${p.city[1]} is ready to cooperate more closely with all sides in fields such as ${p.topic[1]} and ${p.second[1]}`,
  ],
  (p) => [
    `${p.place[0]}举办了以${p.topic[0]}为主题的展览，展出作品${p.count[0]}件`,
    `${p.place[1]} held an exhibition on the theme of ${p.topic[1]} that showed ${p.count[0]} works`,
  ],
  (p) => [
    `请${p.body[0]}在会前把${p.topic[0]}方面的材料送到${p.place[0]}`,
    `please have ${p.body[1]} send the papers on ${p.topic[1]} to ${p.place[1]} before the meeting`,
  ],
];
const closings: ((p: Parts) => Pair)[] = [
  () => ['。', '.'],
  () => ['。', '.'],
  (p) => [`，${p.aim[0]}。`, ` ${p.aim[1]}.`],
  (p) => [`，${p.other[0]}负责人陪同。`, `, accompanied by the head of ${p.other[1]}.`],
];

/** A sentence by chance. */
export function makeUnit(next: () => number): MadeUnit {
  const parts = partsBy(next);
  const [opening, core, closing] = [openings, cores, closings].map((from) =>
    from[Math.floor(next() * from.length)]!(parts),
  );
  const [zh, en] = [0, 1].map((side) => opening![side]! + core![side]! + closing![side]!);
  return { zh: zh!, en: en!.replace(/^./, (first) => first.toUpperCase()) };
}

/** The sentence with a figure, some words or characters changed, as a new text would have it. */
export function changed(text: string, lang: 'zh' | 'en', next: () => number): string {
  const pieces = lang === 'zh' ? [...text] : text.split(' ');
  const edits = Math.floor(next() * Math.max(2, pieces.length * 0.25));
  for (let n = 0; n < edits; n++) {
    const at = Math.floor(next() * pieces.length);
    const kind = Math.floor(next() * 3);
    const word =
      lang === 'zh'
        ? '新的大小好合同水平'[Math.floor(next() * 9)]!
        : ['new', 'joint', 'local', 'major'][Math.floor(next() * 4)]!;
    if (kind === 0) pieces.splice(at, 1);
    else pieces.splice(at, kind - 1, word);
  }
  return pieces.join(lang === 'zh' ? '' : ' ').replace(/\d+/, (digits) => String(Number(digits) + 3));
}
