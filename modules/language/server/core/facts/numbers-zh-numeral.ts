const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** The value of a Chinese numeral (二百六十五, 三点五, 一万二), or null where the characters are not one number. */
export function numeralValue(text: string): number | null {
  const [whole = '', decimals] = text.split(/[点點]/);
  const value = /^[零〇○一二三四五六七八九]$|[十百千万萬亿億]|^[两兩]$/.test(whole)
    ? wholeValue(whole)
    : null;
  if (value === null || decimals === undefined) return value;
  const digits = [...decimals].map((c) => DIGITS[c]);
  if (digits.length === 0 || digits.includes(undefined)) return null;
  return Number(`${value}.${digits.join('')}`);
}

/** Digits said one by one (二〇二四), or null. */
export function digitString(text: string): number | null {
  const digits = [...text].map((c) => DIGITS[c]);
  return digits.includes(undefined) ? null : Number(digits.join(''));
}

function wholeValue(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let said = false;
  for (const c of text) {
    if (c in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[c]!;
      said = true;
    } else if (c in SMALL) {
      if (digit === null && c !== '十') return null;
      section += (digit || 1) * SMALL[c]!;
      digit = null;
      said = true;
    } else {
      if (!said) return null;
      section += digit ?? 0;
      digit = null;
      // 一万二千亿: what stands before 亿 is multiplied whole.
      if (c === '亿' || c === '億') {
        total = (total + section) * LARGE[c]!;
      } else {
        total += section * LARGE[c]!;
      }
      section = 0;
    }
  }
  return said ? total + section + (digit ?? 0) : null;
}
