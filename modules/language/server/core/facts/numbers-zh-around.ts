import type { NumberFact } from './numbers.ts';
import { unitAfter } from './numbers-units.ts';

/** What stands around a number: 第, 近, 超过, 多, the percent sign, 倍, 成, a unit; and whether it only heads a paragraph. */
export function withSurroundings(fact: NumberFact, text: string): NumberFact {
  const before = text.slice(Math.max(0, fact.start - 6), fact.start);
  const after = text.slice(fact.end, fact.end + 8);
  const approx = approximation(before, fact.text, after);
  if (approx) fact.approx = approx;
  if (/第\s?$/u.test(before))
    return { ...fact, kind: 'ordinal', start: fact.start - 1, text: `第${fact.text}` };
  if (/^[（(]?$/u.test(text.slice(0, fact.start).trim()) && /^[）)、]|^[.．](?!\d)/u.test(after)) {
    return { ...fact, kind: 'label', firm: false };
  }
  const percent = /^\s?(?:[%％]|个百分点|個百分點)/u.exec(after);
  if (percent)
    return grown(
      { ...fact, kind: percent[0].includes('点') || percent[0].includes('點') ? 'points' : 'percent' },
      percent[0].length,
      text,
    );
  if (/^\s?‰/u.test(after)) {
    return grown(
      { ...fact, kind: 'percent', value: fact.value / 10, step: fact.step / 10 },
      after.indexOf('‰') + 1,
      text,
    );
  }
  if (/^[多余餘]?倍/u.test(after)) return grown({ ...fact, kind: 'multiple' }, after.indexOf('倍') + 1, text);
  if (/^成(?![为為立功果员員都了交长])/u.test(after) && fact.value < 10) {
    return grown({ ...fact, kind: 'percent', value: fact.value * 10, step: 10 }, 1, text);
  }
  const more = /^[多余餘]/u.test(after) ? 1 : 0;
  const measured = unitAfter(after.slice(more), 'zh');
  if (!measured) return fact;
  // 近10年 is the past ten years, not almost ten.
  if (measured.id === 'year' && /近$/u.test(before)) delete fact.approx;
  return { ...grown(fact, more + measured.length, text), unit: measured.id };
}

function grown(fact: NumberFact, by: number, text: string): NumberFact {
  return { ...fact, end: fact.end + by, text: text.slice(fact.start, fact.end + by) };
}

function approximation(before: string, own: string, after: string): NumberFact['approx'] {
  if (
    /[多余餘]/u.test(own) ||
    /^[多余餘]/u.test(after) ||
    /(?:超过|超過|超|逾|突破|不少于|至少|高达|以上)$/u.test(before)
  )
    return 'over';
  if (/^.{0,3}以上/u.test(after)) return 'over';
  if (/(?:不足|不到|将近|將近|近|接近|低于|不超过)$/u.test(before) || /^.{0,2}以[下内]/u.test(after))
    return 'under';
  if (/(?:约|約|大约|大約)$/u.test(before) || /^.{0,2}(?:左右|上下)/u.test(after)) return 'about';
  return undefined;
}
