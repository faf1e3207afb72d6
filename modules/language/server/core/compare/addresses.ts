import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { TextFinding } from '../../../contract/texts.ts';
import { spellingDistance } from '../facts/spelling-distance.ts';
import type { Pair, PairCheck } from './check.ts';
import { spanOf } from './place.ts';

const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@.])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|gov|edu|cn|example)(?:\/[\w\-./?#=&%]*)?(?![\w.-])/giu;

interface Address {
  text: string;
  key: string;
  sentence: number;
  start: number;
  end: number;
}

/** A web or mail address that the other side writes otherwise, or not at all. */
export const addressDiffers: PairCheck = {
  id: 'address-differs',
  severity: 'error',
  about: { zh: '网址或邮箱两种语言不一致', en: 'A web or mail address is not the same in both languages' },
  run: (pair) =>
    pair.beads.flatMap((bead, n) => {
      if (bead.zh.length === 0 || bead.en.length === 0) return [];
      const near = {
        zh: addressesIn(pair, 'zh', pair.window(n, 1).zh),
        en: addressesIn(pair, 'en', pair.window(n, 1).en),
      };
      const lone = (lang: Lang, other: Lang) =>
        addressesIn(pair, lang, bead[lang]).filter(({ key }) => !near[other].some((one) => one.key === key));
      return compared(lone('zh', 'en'), lone('en', 'zh'));
    }),
};

function addressesIn(pair: Pair, lang: Lang, sentences: readonly number[]): Address[] {
  return sentences.flatMap((sentence) =>
    [...pair.sides[lang][sentence]!.text.matchAll(ADDRESS)].map(({ 0: whole, index }) => {
      const text = whole.replace(/[.,;:!?)\]'’]+$/u, '');
      return { text, key: keyOf(text), sentence, start: index, end: index + text.length };
    }),
  );
}

/** Neither capitals nor the scheme, a leading www or a last slash make another address. */
function keyOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

function compared(zh: Address[], en: Address[]): TextFinding[] {
  const left = [...zh];
  const misspelt = en.map((address) => {
    const meant = left.findIndex(({ key }) => spellingDistance(key, address.key, 3) <= 3);
    const [wanted] = meant < 0 ? [] : left.splice(meant, 1);
    return wanted ? differing(address, wanted) : lacking('en', address);
  });
  return [...misspelt, ...left.map((address) => lacking('zh', address))];
}

function differing(en: Address, zh: Address): TextFinding {
  const at = spanOf('en', en.sentence, en);
  return {
    check: 'address-differs',
    severity: 'error',
    at,
    against: spanOf('zh', zh.sentence, zh),
    message: {
      zh: `地址不一致：中文为 ${zh.text}，英文为 ${en.text}。`,
      en: `The addresses differ: the Chinese has ${zh.text}, the English ${en.text}.`,
    },
    fix: { label: { zh: `改为 ${zh.text}`, en: `Write ${zh.text}` }, edits: [{ ...at, text: zh.text }] },
  };
}

/** A site has pages in several languages, so another address may be right: a person has to look. */
function lacking(lang: Lang, { text, sentence, start, end }: Address): TextFinding {
  return {
    check: 'address-differs',
    severity: 'warning',
    at: spanOf(lang, sentence, { start, end }),
    message: {
      zh: `${lang === 'zh' ? '英文' : '中文'}中没有地址 ${text}。`,
      en: `The ${lang === 'zh' ? 'English' : 'Chinese'} does not have the address ${text}.`,
    },
  };
}
