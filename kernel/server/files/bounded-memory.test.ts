import { describe, expect, test } from 'vitest';
import { withMemoryUpTo } from './bounded-memory.ts';

const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A program of one memory of a page, called m. */
const memory = (limits: number[]) => [5, 1 + limits.length, 1, ...limits];
const named = [7, 5, 1, 1, 0x6d, 2, 0];

async function memoryOf(program: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Memory> {
  const { instance } = await WebAssembly.instantiate(program);
  return instance.exports.m as WebAssembly.Memory;
}

describe('the memory of a WebAssembly program', () => {
  const upTo2GB = Uint8Array.from([...head, ...memory([1, 1, 0x80, 0x80, 2]), ...named]);

  test('grows to its bound and no further, where the program would let it', async () => {
    expect((await memoryOf(upTo2GB)).grow(400)).toBe(1);
    const bounded = await memoryOf(withMemoryUpTo(upTo2GB, 300 * 65_536));
    expect(bounded.grow(299)).toBe(1);
    expect(() => bounded.grow(1)).toThrow(RangeError);
  });
  test('keeps a bound of its own that is lower', async () => {
    const small = Uint8Array.from([...head, ...memory([1, 1, 2]), ...named]);
    const bounded = await memoryOf(withMemoryUpTo(small, 2 ** 30));
    expect(() => bounded.grow(2)).toThrow(RangeError);
  });
  test.each([
    ['says no most', [...head, ...memory([0, 1]), ...named]],
    ['has no memory', head],
  ])('of a program that %s cannot be bounded', (_, program) => {
    expect(() => withMemoryUpTo(Uint8Array.from(program), 2 ** 30)).toThrow('cannot be bounded');
  });
});
