import { readingsOf } from '../../../../../kernel/contract/chinese-names.ts';
import { spellingDistance } from './spelling-distance.ts';

/**
 * How alike a foreign name sounds in Chinese and in English, 0..1: both are reduced to their consonants, those Chinese
 * does not tell apart made one, and compared.
 */
export function soundAlike(han: string, en: string): number {
  // 基 stands for Ki as well as for Ji.
  return Math.max(...(['j', 'g'] as const).map((j) => soundWith(han, en, j)));
}

function soundWith(han: string, en: string, j: 'j' | 'g'): number {
  const parts = han
    .split(/[·•・‧∙]/)
    .map((part) => skeleton([...part].map((c) => chineseSound(c, j)).join('')));
  const english = skeleton(englishSound(en));
  // Some peoples put the surname first, and only one of the two languages keeps to it.
  return Math.max(likeness(parts.join(''), english), likeness([...parts].reverse().join(''), english));
}

function likeness(chinese: string, english: string): number {
  const longest = Math.max(chinese.length, english.length);
  if (longest === 0) return 0;
  return 1 - spellingDistance(chinese, english, longest) / longest;
}

function chineseSound(character: string, j: 'j' | 'g'): string {
  return (readingsOf(character)[0] ?? '')
    .replace(/^j/, j)
    .replace(/^zh|^z/, 'j')
    .replace(/^q|^x/, 's')
    .replace(/^h(?=u[aeio])/, 'h')
    .replace(/er$/, 'l')
    .replace(/ng$/, 'n')
    .replace(/^y|^w(?=u)/, '');
}

function englishSound(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch|sch|sh/g, 's')
    .replace(/c/g, 'k')
    .replace(/th/g, 's')
    .replace(/x/g, 'ks')
    .replace(/ng/g, 'n');
}

/** Consonants only; sounds a transliteration mixes up are written alike. */
function skeleton(sound: string): string {
  return sound
    .replace(/[aeiouüy]/g, '')
    .replace(/r/g, 'l')
    .replace(/[bpfvw]/g, 'b')
    .replace(/[dt]/g, 'd')
    .replace(/[gk]/g, 'g')
    .replace(/[szjc]/g, 's')
    .replace(/[mn]/g, 'n')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
}
