import { expect, test } from 'vitest';
import { readTmx } from '../../formats/tmx/read-tmx.ts';
import { portionsOf } from './portions.ts';

async function* large(units: number, characters: number) {
  const note = `<note>${'n'.repeat(characters)}</note>`;
  yield Buffer.from('<tmx version="1.4"><header/><body>');
  for (let n = 0; n < units; n++)
    yield Buffer.from(
      `<tu>${note}<tuv xml:lang="zh"><seg>第${n}句。</seg></tuv><tuv xml:lang="en"><seg>No ${n}.</seg></tuv></tu>`,
    );
  yield Buffer.from('</body></tmx>');
}

async function sizesOf(pieces: AsyncIterable<Uint8Array>, skip?: number) {
  const sizes: number[] = [];
  let last: string | undefined;
  for await (const { units, read } of portionsOf(await readTmx(pieces), skip)) {
    sizes.push(read);
    // The neighbours are known across the border of two portions.
    if (last !== undefined) expect(units[0]!.before?.zh).toBe(last);
    last = units.at(-1)!.zh;
  }
  return sizes;
}

test('a portion ends after eight million characters, whatever it counts, and goes on from any unit', async () => {
  const sizes = await sizesOf(large(200, 90_000));
  expect(sizes).toEqual([89, 89, 22]);
  expect(await sizesOf(large(200, 90_000), 150)).toEqual([50]);
});
