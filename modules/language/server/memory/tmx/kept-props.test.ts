import { expect, test } from 'vitest';
import type { TmxRemark, TmxVariant } from '../../formats/tmx/tmx-unit.ts';
import { aboutOfProps, keptProps } from './kept-props.ts';
import { tmxOfUnit } from './tmx-of-unit.ts';

const side = (lang: string): TmxVariant => ({
  lang,
  ...{ attributes: {}, properties: [], notes: [], rest: [], segment: ['words'] },
});
const kept = (notes: TmxRemark[], properties: TmxRemark[] = []) =>
  keptProps({ attributes: {}, properties, notes, rest: [] }, { zh: side('zh-CN'), en: side('en') });
const noted = (text: string): TmxRemark => ({ text, attributes: {} });

test('of a unit with very many notes two hundred are kept, in their order', () => {
  const props = kept(Array.from({ length: 99_990 }, (_, n) => noted(`note ${n}`)));
  const { notes } = aboutOfProps(props, '');
  expect(notes).toHaveLength(200);
  expect([notes[0]!.text, notes[199]!.text]).toEqual(['note 0', 'note 199']);
});

test('of long notes as many are kept as there is room for', () => {
  const props = kept([noted('x'.repeat(60_000)), noted('y'.repeat(60_000)), noted('z')]);
  expect(Object.values(props).map((text) => text[0])).toEqual(['x']);
});

test('a name that every object has is a name like others', () => {
  expect(kept([], [{ type: 'constructor', text: 'a', attributes: {} }])).toEqual({ constructor: 'a' });
});

test('no attribute goes out under what is no name, and a segment that cannot be read goes out in words', () => {
  const { attributes } = aboutOfProps(
    { '@a b': '1', '@a="" b': '2', '@creationid': '3', '@xml:space': '4' },
    '',
  );
  expect(attributes).toEqual({ creationid: '3', 'xml:space': '4' });
  const day = new Date('2026-03-04T10:00:00Z');
  for (const broken of ['<', 'a</seg></around><seg>', '</seg></seg></seg>words', '<b>words'])
    expect(
      tmxOfUnit({
        ...{ id: 'u', zh: '甲', en: 'words', document: null, reviewed: true, confidence: null, used: 0 },
        ...{ made_at: day, changed_at: day, before: null, after: null, props: { 'en:seg': broken } },
      } as unknown as Parameters<typeof tmxOfUnit>[0]).variants[1]!.segment,
    ).toEqual(['words']);
});
