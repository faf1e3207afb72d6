import type { Sentence } from '../../../contract/texts.ts';

const LONGEST = 260;

/** How many sentences at the head of a side are its headline: a first paragraph that ends without a full stop. */
export function headlineLength(side: Sentence[]): number {
  const first = side[0];
  if (!first) return 0;
  const count = side.findIndex((s) => s.paragraph !== first.paragraph);
  if (count < 1) return 0;
  const last = side[count - 1]!.text;
  const length = side.slice(0, count).reduce((sum, s) => sum + s.text.length, 0);
  return length <= LONGEST && !/[.。!！?？;；:：,，、]["”’」』)）]*$/u.test(last) ? count : 0;
}
