import { expect, test } from 'vitest';
import { zipOf } from '../../../testing/zip-of.ts';
import { openZip } from './open-zip.ts';
import { repackZip } from './repack-zip.ts';

const bounds = { parts: 100, bytes: 1_000_000 };
const archive = zipOf([
  { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
  { name: 'word/码头.xml', bytes: Buffer.from('quay '.repeat(1000)) },
  { name: 'media/a.png', bytes: Buffer.from([0x89, 1, 2, 3]), stored: true },
]);

test('an archive with a part replaced has the others as they were, in order', async () => {
  const made = await repackZip(archive, new Map([['word/码头.xml', Buffer.from('新码头')]]));
  const zip = await openZip(made, bounds);
  expect([...zip.names]).toEqual(['[Content_Types].xml', 'word/码头.xml', 'media/a.png']);
  expect((await zip.whole('word/码头.xml')).toString()).toBe('新码头');
  expect(await zip.whole('media/a.png')).toEqual(Buffer.from([0x89, 1, 2, 3]));
  expect((await zip.whole('[Content_Types].xml')).toString()).toBe('<Types/>');
});

test('an archive with nothing replaced packs its parts as they were packed', async () => {
  const made = await repackZip(archive, new Map());
  const again = await repackZip(made, new Map());
  expect(Buffer.from(again).equals(Buffer.from(made))).toBe(true);
  expect(made.length).toBe(archive.length);
});
