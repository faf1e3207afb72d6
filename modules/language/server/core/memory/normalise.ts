import { simplified } from '../facts/simplified.ts';

let table: Uint16Array | undefined;

/**
 * The text under which a segment is kept and looked up: half width, simplified, small letters, one kind of quote and
 * dash, no space beside Chinese characters, one between words. Texts alike under it say the same.
 */
export function normalise(text: string): string {
  return unspaced(folded(text.normalize('NFKC')).toLowerCase());
}

/** Quotes, dashes, blanks and traditional characters made one each, unit for unit: offsets stay. */
export function folded(text: string): string {
  const units = foldingTable();
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const to = units[unit]!;
    if (to === unit) continue;
    result += text.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

const besideHan = /(?<=[\p{Script=Han}。、《》「」…—]) +| +(?=[\p{Script=Han}。、《》「」…—])/gu;

function unspaced(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(besideHan, '')
    .trim();
}

/** Made once, character by character: a phrase is not converted otherwise than its characters are. */
function foldingTable(): Uint16Array {
  if (table) return table;
  table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const all: string[] = [];
  for (let unit = 0x3400; unit <= 0x9fff; unit++) all.push(String.fromCharCode(unit));
  const simple = simplified(all.join('\n')).split('\n');
  for (const [n, from] of all.entries())
    if (simple[n]!.length === 1) table[from.charCodeAt(0)] = simple[n]!.charCodeAt(0);
  for (const [from, to] of ONE_KIND) for (const each of from) table[each.charCodeAt(0)] = to.charCodeAt(0);
  // Full width, for texts that must keep their offsets: ！ to ～.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  return table;
}

const ONE_KIND: [string, string][] = [
  ['“”„‟«»＂', '"'],
  ['‘’‚‛`´＇', "'"],
  ['‐‑‒–−﹣', '-'],
  ['―', '—'],
  ['•●∙‧・', '·'],
  ['\u00a0\u3000\u2002\u2003\u2009\u202f\t', ' '],
];
