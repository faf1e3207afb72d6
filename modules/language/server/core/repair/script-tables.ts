import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import { isInBig5, isInGb2312 } from '../read/common-han.ts';

function readTable(table: string): Map<string, string> {
  return new Map(
    table.split('|').map((entry): [string, string] => {
      const [from = '', to = ''] = entry.split(' ');
      return [from, to];
    }),
  );
}

let toTraditional: Map<string, string> | undefined;
let toSimplified: Map<string, string> | undefined;

/** The simplified form of a character, itself when it has none. */
export function simplifiedChar(char: string): string {
  toSimplified ??= readTable(TSCharacters);
  return toSimplified.get(char) ?? char;
}

/** The (most common) traditional form of a character, itself when it has none. */
export function traditionalChar(char: string): string {
  toTraditional ??= readTable(STCharacters);
  return toTraditional.get(char) ?? char;
}

/**
 * The script a character can only belong to, or undefined when it is of both: 后 is an old character in its own
 * right, 乾 stays in names.
 */
export function scriptOfChar(char: string): 'simplified' | 'traditional' | undefined {
  if (traditionalChar(char) !== char) return isInBig5(char) ? undefined : 'simplified';
  return simplifiedChar(char) !== char && !isInGb2312(char) ? 'traditional' : undefined;
}
