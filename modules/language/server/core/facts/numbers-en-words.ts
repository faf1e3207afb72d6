const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
/** What multiplies: `hundred` within a group, the rest closes one. */
export const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
};

const CARDINALS = new Map([
  ...ONES.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
]);
const ORDINAL_WORDS = new Map([
  ...ORDINALS.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word.replace(/y$/, 'ieth'), (n + 2) * 10]),
  ['hundredth', 100] as [string, number],
]);

function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Regular expressions for one cardinal word, one ordinal word and one scale word. */
export const CARDINAL = longestFirst(CARDINALS.keys());
export const ORDINAL = longestFirst(ORDINAL_WORDS.keys());
export const SCALE = 'hundred|thousand|million|billion|trillion';

/** The value of English number words (`one hundred and forty-two`, `twenty-first`), and whether they are an ordinal. */
export function wordsValue(words: string): { value: number; ordinal: boolean } | null {
  let total = 0;
  let group = 0;
  let ordinal = false;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and' || word === '') continue;
    // "the first ten", "the twentieth three": an ordinal ends its number.
    if (ordinal) return null;
    if (word === 'a' || word === 'an') group += 1;
    else if (CARDINALS.has(word)) {
      const value = CARDINALS.get(word)!;
      // "two three" is two numbers, not one.
      if (group % 100 !== 0 && !(value < 10 && group % 100 >= 20 && group % 10 === 0)) return null;
      group += value;
    } else if (ORDINAL_WORDS.has(word)) {
      const value = ORDINAL_WORDS.get(word)!;
      // "five second prizes" are five; "twenty-second" and "hundred and second" are one number.
      if (group % 100 !== 0 && !(value < 10 && group % 100 >= 20 && group % 10 === 0)) return null;
      group += value;
      ordinal = true;
    } else if (word === 'hundred') group = (group || 1) * 100;
    else if (SCALES[word]) {
      total += (group || 1) * SCALES[word];
      group = 0;
    } else return null;
  }
  return { value: total + group, ordinal };
}
