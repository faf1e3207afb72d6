import type { WidthChange } from './width-change.ts';

/** Straight quotes around Chinese as curly ones, when they pair; and << >> as 《》. */
export function chineseQuotes(text: string): WidthChange[] {
  return [
    ...halfPairs(text),
    ...pairs(text, '"', ['“', '”']),
    ...pairs(text, '＂', ['“', '”']),
    ...titleMarks(text),
  ];
}

/** A straight quote that is the other half of a curly one: “稳中求进". Where straight ones pair they are left to `pairs`. */
function halfPairs(text: string): WidthChange[] {
  const marks = [...text.matchAll(/[“”"＂]/g)].map(({ 0: mark, index }) => ({ mark, index }));
  const changes: WidthChange[] = [];
  let open: string | undefined;
  for (const [n, { mark, index }] of marks.entries()) {
    const straight = mark !== '“' && mark !== '”';
    const text =
      straight && open === '“' ? '”' : straight && !open && marks[n + 1]?.mark === '”' ? '“' : undefined;
    if (text) changes.push({ start: index, end: index + 1, text, certain: true });
    open = open ? undefined : (text ?? mark);
  }
  return changes;
}

function pairs(text: string, mark: string, [opening, closing]: [string, string]): WidthChange[] {
  const places = [...text.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index);
  if (places.length === 0 || places.length % 2 !== 0) return [];
  const changes: WidthChange[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const [from, to] = [places[i]!, places[i + 1]!];
    const inside = text.slice(from + 1, to);
    const around = (text[from - 1] ?? '') + (text[to + 1] ?? '');
    // A pair that closes where it should open means the count is off somewhere before.
    if (/^[\s，。、；：！？)）]/.test(inside) || /[，、；：(（\s]$/.test(inside)) return [];
    if (!/\p{Script=Han}/u.test(inside) && !/\p{Script=Han}/u.test(around)) continue;
    changes.push({ start: from, end: from + 1, text: opening, certain: true });
    changes.push({ start: to, end: to + 1, text: closing, certain: true });
  }
  return changes;
}

function titleMarks(text: string): WidthChange[] {
  return [...text.matchAll(/<<([^<>]*\p{Script=Han}[^<>]*)>>/gu)].flatMap((match): WidthChange[] => {
    const end = match.index + match[0].length;
    return [
      { start: match.index, end: match.index + 2, text: '《', certain: true },
      { start: end - 2, end, text: '》', certain: true },
    ];
  });
}
