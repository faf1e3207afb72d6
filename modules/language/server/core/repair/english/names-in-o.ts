import type { Proposal } from '../rule.ts';
import { follows, type Token } from './tokens.ts';

/** Surnames such as O'Connor that lost their apostrophe: no word of English is written OConnor. */
export function namesInO(row: Token[], apostrophe: string): Proposal[] {
  return row.flatMap((token, i): Proposal[] => {
    const [, rest] = /^O(\p{Lu}\p{Ll}{2,})$/u.exec(token.text) ?? [];
    if (!rest) return [];
    const owner = /[^s]s$/.test(rest) && follows(row[i + 1]) && row[i + 1]!.kind !== 'function';
    const text = `O${apostrophe}${owner ? `${rest.slice(0, -1)}${apostrophe}s` : rest}`;
    return [
      {
        kind: 'dropped-apostrophe',
        start: token.start,
        end: token.end,
        text,
        certain: true,
        message: {
          zh: `人名丢失撇号：“${token.text}”应为“${text}”。`,
          en: `The name lost its apostrophe: “${text}”, not “${token.text}”.`,
        },
      },
    ];
  });
}
