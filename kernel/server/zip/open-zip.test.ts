import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Part, zipOf } from '../../../testing/zip-of.ts';
import { openZip, ZipRefused } from './open-zip.ts';

const bounds = { parts: 100, bytes: 1_000_000 };
const words = { name: 'a/words.txt', bytes: Buffer.from('云江 Yunjiang') };

/** What an archive is refused for, when its parts are unpacked one after the other. */
async function faultOf(bytes: Uint8Array, limits = bounds): Promise<string> {
  try {
    const zip = await openZip(bytes, limits);
    for (const name of zip.names) for await (const _ of zip.unpack(name));
    return 'read';
  } catch (error) {
    if (error instanceof ZipRefused) return error.fault;
    throw error;
  }
}

test('parts are listed, and unpacked when asked for', async () => {
  const zip = await openZip(
    zipOf([words, { name: 'stored', bytes: Buffer.from('as it is'), stored: true }]),
    bounds,
  );
  expect([...zip.names]).toEqual(['a/words.txt', 'stored']);
  expect(String(await zip.whole('a/words.txt'))).toBe('云江 Yunjiang');
  expect(String(await zip.whole('stored'))).toBe('as it is');
  await expect(zip.whole('nothing')).rejects.toMatchObject({ fault: 'broken' });
});

const bomb = { name: 'bomb', bytes: Buffer.alloc(30_000_000) };

test.each<[string, Part[], string]>([
  [
    'more parts than allowed',
    Array.from({ length: 101 }, (_, n) => ({ ...words, name: `p${n}` })),
    'too-large',
  ],
  ['a bomb that owns to its size', [bomb], 'too-large'],
  ['a bomb that gives itself out as small', [{ ...bomb, saidSize: 1000 }], 'broken'],
  ['a bomb that says it is empty', [{ ...bomb, saidSize: 0 }], 'broken'],
  [
    'many that are small one by one',
    Array.from({ length: 20 }, (_, n) => ({ name: `${n}`, bytes: Buffer.alloc(60_000) })),
    'too-large',
  ],
  ['a wrong checksum', [{ ...words, saidSum: 7 }], 'broken'],
  ['a part that stands twice', [words, words], 'broken'],
  ['a name that leads out of it', [{ ...words, name: '../../etc/passwd' }], 'broken'],
  ['a name from the root', [{ ...words, name: '/etc/passwd' }], 'broken'],
  ['a name with a drive', [{ ...words, name: 'c:\\\\x' }], 'broken'],
  ['an encrypted part', [{ ...words, flags: 1 }], 'locked'],
  ['a strongly encrypted part', [{ ...words, flags: 0x41 }], 'locked'],
  ['a packing nobody uses', [{ ...words, method: 97 }], 'broken'],
])('%s is refused', async (_what, parts, fault) => {
  expect(await faultOf(zipOf(parts))).toBe(fault);
});

describe('a damaged archive', () => {
  const whole = zipOf([words, { name: 'b', bytes: Buffer.alloc(5000, 'ab') }]);
  test.each(Array.from({ length: 12 }, (_, n) => Math.floor((whole.length * n) / 12)))(
    'cut off at byte %i is refused',
    async (at) => {
      expect(await faultOf(whole.subarray(0, at))).toBe('broken');
    },
  );
  test('with other bytes in it is refused', async () => {
    const bytes = Buffer.from(whole);
    bytes.fill(0xff, 40, 60);
    expect(await faultOf(bytes)).toBe('broken');
  });
  test('and one with bytes behind its end', async () => {
    expect(await faultOf(Buffer.concat([whole, Buffer.from('more')]))).toBe('broken');
  });
});

test('what is unpacked is bounded, not what lies in the archive: a bomb nobody asks for does no harm', async () => {
  const zip = await openZip(zipOf([words, bomb]), bounds);
  expect(String(await zip.whole('a/words.txt'))).toBe('云江 Yunjiang');
  let seen = 0;
  const unpacking = (async () => {
    for await (const piece of zip.unpack('bomb')) seen += piece.length;
  })();
  await expect(unpacking).rejects.toMatchObject({ fault: 'too-large' });
  expect(seen).toBeLessThanOrEqual(bounds.bytes);
  expect(deflateRawSync(bomb.bytes).length).toBeLessThan(100_000);
});
