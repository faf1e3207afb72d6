/** Errors of every kind, as they are put into a sentence of the white paper and its translation. */
import { plantsIn, type Random } from './plants.ts';

/** One bead's two texts. */
export interface Texts {
  zh: string;
  en: string;
}

/** An error of a kind: the check that should see it, and the texts with it in them; nothing where it cannot be put. */
export interface KindOfError {
  check: string;
  /** Others that may see the same, and are as good. */
  or?: readonly string[];
  put(texts: Texts, random: Random): Texts | undefined;
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** One of the places a pattern finds, written otherwise. */
function changed(
  text: string,
  form: RegExp,
  to: (found: string) => string,
  random: Random,
): string | undefined {
  const match = pick([...text.matchAll(form)], random);
  if (!match) return undefined;
  return text.slice(0, match.index) + to(match[0]) + text.slice(match.index + match[0].length);
}

function inEnglish(form: RegExp, to: (found: string) => string): KindOfError['put'] {
  return ({ zh, en }, random) => {
    const text = changed(en, form, to, random);
    return text === undefined || text === en ? undefined : { zh, en: text };
  };
}

function inChinese(form: RegExp, to: (found: string) => string): KindOfError['put'] {
  return ({ zh, en }, random) => {
    const text = changed(zh, form, to, random);
    return text === undefined || text === zh ? undefined : { zh: text, en };
  };
}

/** A figure, unit, date or name of either side, as the other measurement plants them. */
function planted(kind: Parameters<typeof plantsIn>[3]): KindOfError['put'] {
  return (texts, random) => {
    const all = (['zh', 'en'] as const).flatMap((lang) => plantsIn(texts[lang], lang, 0, kind, random));
    const plant = pick(all, random);
    if (!plant) return undefined;
    const text = texts[plant.lang];
    const wrong = text.slice(0, plant.start) + plant.to + text.slice(plant.start + plant.from.length);
    return { ...texts, [plant.lang]: wrong };
  };
}

/** Put before the end mark of both sides. */
function added(zh: (random: Random) => string, en: (random: Random) => string): KindOfError['put'] {
  return (texts, random) => {
    const ends = { zh: /[。！？]$/u, en: /[.!?]$/u };
    if (!ends.zh.test(texts.zh) || !ends.en.test(texts.en)) return undefined;
    return {
      zh: `${texts.zh.slice(0, -1)}${zh(random)}${texts.zh.at(-1)}`,
      en: `${texts.en.slice(0, -1)}${en(random)}${texts.en.at(-1)}`,
    };
  };
}

const wrongTail = (random: Random) => pick(['.exampel', '.exmaple', '.examp1e', '.exanple'], random)!;

const WORD = /(?<=\p{Ll} )\p{Ll}{5,}(?= \p{Ll})/gu;
const TRADITIONAL: Record<string, string> = {
  国: '國',
  护: '護',
  环: '環',
  资: '資',
  与: '與',
  发: '發',
  区: '區',
  续: '續',
};

/** Terms the measurement makes a termbase of: Chinese, English, a form ruled out. */
export const TERMS: readonly [zh: string, en: string, out: string][] = [
  ['国家公园', 'national park', 'state park'],
  ['自然保护区', 'nature reserve', 'nature protectorate'],
  ['生态系统', 'ecosystem', 'eco-structure'],
  ['可持续发展', 'sustainable development', 'lasting development'],
  ['外来入侵物种', 'invasive alien species', 'foreign intruding species'],
  ['生态文明', 'eco-civilization', 'ecological culture'],
  ['生物安全', 'biosafety', 'life safety'],
  ['遗传资源', 'genetic resource', 'hereditary resource'],
  ['生物多样性', 'biodiversity', 'bio-variety'],
  ['气候变化', 'climate change', 'climate shift'],
];

function termReplaced(by: (out: string) => string): KindOfError['put'] {
  return ({ zh, en }, random) => {
    const here = TERMS.filter(([term, said]) => zh.includes(term) && new RegExp(said, 'i').test(en));
    const term = pick(here, random);
    if (!term) return undefined;
    return { zh, en: en.replace(new RegExp(term[1], 'gi'), by(term[2])) };
  };
}

/** Every kind that can be planted without a second text. What compares headlines or whole texts is left to tests. */
export const KINDS_OF_ERROR: readonly KindOfError[] = [
  {
    check: 'number-differs',
    or: ['number-scale', 'number-missing', 'unit-differs', 'number-rounded'],
    put: planted('number'),
  },
  { check: 'unit-differs', or: ['number-scale', 'number-differs', 'number-missing'], put: planted('unit') },
  { check: 'date-differs', or: ['date-missing', 'date-impossible', 'number-differs'], put: planted('date') },
  {
    check: 'name-misspelt',
    or: [
      'place-differs',
      'body-misspelt',
      'person-misspelt',
      'person-miswritten',
      'body-inconsistent',
      'body-name-words-lost',
    ],
    put: planted('name'),
  },
  {
    check: 'approximation-differs',
    put: added(
      () => '，其中超过36个',
      () => ', nearly 36 of them',
    ),
  },
  {
    check: 'address-differs',
    put: added(
      () => '（www.yunjiang.example）',
      (random) => ` (www.yunjiang${wrongTail(random)})`,
    ),
  },
  {
    check: 'code-differs',
    put: added(
      (random) => `（文号YJ${200 + Math.floor(random() * 700)}A）`,
      (random) => ` (document YJ${Math.floor(random() * 9)}99A)`,
    ),
  },
  { check: 'relative-day-differs', put: ({ zh, en }) => ({ zh: `昨天，${zh}`, en: `Today, ${en}` }) },
  {
    check: 'clause-left-out',
    or: ['sentence-missing', 'length-odd', 'number-missing', 'place-differs', 'date-missing'],
    put: clauseDropped,
  },
  { check: 'same-as-source', or: ['english-in-chinese'], put: ({ en }) => ({ zh: en, en }) },
  { check: 'term-ruled-out', put: termReplaced((out) => out) },
  { check: 'term-not-used', put: termReplaced(() => 'matter') },
  { check: 'han-in-english', put: inEnglish(WORD, () => '保护') },
  {
    check: 'english-in-chinese',
    put: inChinese(/(?<=\p{Script=Han})(?:保护|发展|加强)(?=\p{Script=Han})/gu, () => 'strengthen'),
  },
  {
    check: 'word-repeated',
    put: inEnglish(/(?<=\p{Ll} )(?:the|of|and|in|to)(?= \p{Ll})/gu, (word) => `${word} ${word}`),
  },
  {
    check: 'word-repeated',
    put: inChinese(
      /(?<=\p{Script=Han})(?:保护|生态|合作|治理|建设)(?=\p{Script=Han})/gu,
      (word) => word + word,
    ),
  },
  {
    check: 'capitals-stray',
    put: inEnglish(
      /(?<=\p{Ll} )(?:conservation|biodiversity|protection|development|species)(?= \p{Ll})/gu,
      (word) => word.slice(0, 2) + word[2]!.toUpperCase() + word.slice(3),
    ),
  },
  { check: 'end-mark-differs', put: inChinese(/。$/gu, () => '？') },
  { check: 'mark-unpaired', put: inChinese(/[”》）]/gu, () => '') },
  { check: 'mark-unpaired', put: inEnglish(/[”)]/gu, () => '') },
  { check: 'mixed-script', put: inChinese(/[国护环资与发区续]/gu, (character) => TRADITIONAL[character]!) },
  {
    check: 'replacement-character',
    put: inChinese(/(?<=\p{Script=Han})\p{Script=Han}(?=\p{Script=Han})/gu, () => '\ufffd'),
  },
  { check: 'dropped-apostrophe', put: inEnglish(/China’s(?= \p{Ll})/gu, () => 'Chinas') },
  {
    check: 'injected-pinyin',
    put: inChinese(
      /(?<=\p{Script=Han})[护态环](?=\p{Script=Han})/gu,
      (character) => `${character}(${{ 护: 'hù', 态: 'tài', 环: 'huán' }[character]})`,
    ),
  },
  {
    check: 'mojibake',
    or: ['mojibake-unrecoverable', 'dropped-apostrophe'],
    put: inEnglish(/’(?=s )/gu, () => 'â€™'),
  },
  { check: 'html-entity', put: inEnglish(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => '&nbsp;') },
  { check: 'html-tag', put: inEnglish(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => '<br>') },
  { check: 'invisible-character', put: inChinese(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => '\u200b') },
  { check: 'ligature-or-compat', put: inEnglish(/fi/gu, () => 'ﬁ') },
  { check: 'punctuation-width', put: inChinese(/(?<=\p{Script=Han})，(?=\p{Script=Han})/gu, () => ',') },
  { check: 'punctuation-width', put: inEnglish(/(?<=\p{Ll}), (?=\p{Ll})/gu, () => '，') },
  { check: 'stray-space', put: inEnglish(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => '  ') },
  { check: 'stray-space', put: inChinese(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => ' ') },
  { check: 'missing-space', put: inEnglish(/(?<=\p{Ll},) (?=\p{Ll})/gu, () => '') },
];

/** The last clause of a long English sentence is gone. */
function clauseDropped({ zh, en }: Texts): Texts | undefined {
  const clauses = en.split(/(?<=[,;]) /u);
  const last = clauses.at(-1)!;
  if (clauses.length < 3 || last.length < 50) return undefined;
  return { zh, en: `${clauses.slice(0, -1).join(' ').replace(/[,;]$/u, '')}.` };
}
