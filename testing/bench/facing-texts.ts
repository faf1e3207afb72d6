/** Two made-up texts that say the same, as long as one likes: every sentence is made of parts that are known in both languages. */

type Pair = readonly [zh: string, en: string];

const who: Pair[] = [
  ['秦牧川', 'Qin Muchuan'],
  ['周静宜', 'Zhou Jingyi'],
  ['苏晏', 'Su Yan'],
  ['英格丽·哈尔瓦', 'Ingrid Halvar'],
  ['沈若兰', 'Shen Ruolan'],
  ['云江代表团', 'the Yunjiang delegation'],
  ['布伦港客人', 'the guests from Brennhaven'],
];
const did: Pair[] = [
  ['参观了港口新码头', 'visited the new quay of the port'],
  ['介绍了职业教育的经验', 'spoke of the experience with vocational education'],
  ['会见了青年交流项目的学生', 'met the students of the youth exchange'],
  ['签署了图书馆合作备忘录', 'signed a memorandum on cooperation between the libraries'],
  ['考察了竹编工坊和茶园', 'looked at the bamboo workshop and the tea gardens'],
  ['出席了友好城市结好周年活动', 'attended the anniversary of the sister cities'],
  ['询问了污水处理厂的运行情况', 'asked how the sewage works was run'],
  ['为桥梁展览剪彩', 'opened the exhibition on bridges'],
  ['听取了航线筹备工作的汇报', 'heard how the shipping line was being prepared'],
];
const then: Pair[] = [
  ['双方商定明年春天再次见面', 'the two sides agreed to meet again next spring'],
  ['活动共有{n}人参加', '{n} people took part'],
  ['项目投资为{n}万元', 'the project costs {n} times ten thousand yuan'],
  ['首批货物装了{n}个集装箱', 'the first cargo filled {n} containers'],
  ['学校将派出{n}名教师', 'the schools will send {n} teachers'],
  ['展出的照片有{n}张', '{n} photographs were on show'],
  ['会谈持续了一个下午', 'the talks went on for an afternoon'],
];

/** So many sentences in Chinese. Now and then English says in two what they say in one, says less, or says nothing. */
export function facingTexts(count: number): { zh: string; en: string } {
  const zh: string[] = [];
  const en: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const [one, other, last] = [
      who[n % who.length]!,
      did[(n * 5) % did.length]!,
      then[(n * 3) % then.length]!,
    ];
    const figure = String(12 + ((n * 37) % 900));
    const day = `${1 + (n % 12)}月${1 + (n % 28)}日`;
    const date = `On ${1 + (n % 28)} ${months[n % 12]}`;
    const split = n % 9 === 4;
    zh.push(`${day}，${one[0]}${other[0]}，${last[0].replace('{n}', figure)}。`);
    if (n % 41 === 13) continue;
    if (n % 23 === 7) {
      en.push(`There was more to say of it than could be said.`);
      continue;
    }
    const said = last[1].replace('{n}', figure);
    en.push(
      split
        ? `${date} ${one[1]} ${other[1]}. ${said[0]!.toUpperCase()}${said.slice(1)}.`
        : `${date} ${one[1]} ${other[1]}, and ${said}.`,
    );
  }
  return { zh: lines(zh), en: lines(en) };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Five sentences a paragraph. */
function lines(sentences: string[]): string {
  return sentences.map((one, n) => (n % 5 === 4 ? `${one}\n` : `${one} `)).join('');
}
