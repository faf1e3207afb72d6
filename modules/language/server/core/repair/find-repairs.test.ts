import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../reference.ts';
import { paragraphsOf } from '../read/paragraphs.ts';
import { applyRepairs } from './apply-repairs.ts';
import { findRepairs } from './find-repairs.ts';
import { REPAIR_KINDS } from './kinds.ts';

const reference = loadReference();

/** Pieces of damaged and of clean text, to be put together at random. */
const PIECES = [
  '协(xié)',
  '業(yè)',
  '外事',
  '工作',
  ',',
  '，',
  '。',
  '.',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '&nbsp;',
  '&amp;',
  'amp;',
  '<br>',
  '"',
  '“',
  '”',
  '(',
  ')',
  '（',
  '）',
  '２０２６',
  '3',
  ':',
  'Chinas',
  'Peoples',
  'Congress',
  'FAOs',
  'staff',
  'the',
  'people',
  "'s",
  '’',
  '?s',
  'dont',
  'â€™',
  'Ã©',
  'ﬁ',
  '\n',
  '。\n',
  'The Committee',
  'Committees',
  'work',
  'authority',
  '…',
  '、',
  'APEC',
  '\ufffd',
  'ä¸\u00adæ–‡',
  '\ue000',
];
const damagedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const spacedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(damagedText, spacedText, fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('repairs of any text', () => {
  it('are done once: the repaired text needs no certain repair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = paragraphsOf(text);
        const once = applyRepairs(paragraphs, findRepairs(paragraphs, reference)).paragraphs;
        const again = applyRepairs(once, findRepairs(once, reference)).paragraphs;
        expect(again.map((p) => p.text)).toEqual(once.map((p) => p.text));
      }),
      { numRuns: 400 },
    );
  });

  it('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = paragraphsOf(text);
        const ends = new Map<number, number>();
        for (const { at, found, fixed, certain } of findRepairs(paragraphs, reference)) {
          const place = paragraphs[at.paragraph]!.text.slice(at.offset, at.offset + found.length);
          expect(place).toBe(found);
          expect(found).not.toBe('');
          expect(fixed).not.toBe(found);
          if (!certain) continue;
          expect(at.offset).toBeGreaterThanOrEqual(ends.get(at.paragraph) ?? 0);
          ends.set(at.paragraph, at.offset + found.length);
        }
      }),
    );
  });

  it('all refused give the text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = paragraphsOf(text);
        const repairs = findRepairs(paragraphs, reference);
        const refused = new Set(repairs.keys());
        expect(applyRepairs(paragraphs, repairs, refused).paragraphs).toEqual(paragraphs);
      }),
    );
  });

  it('map every offset back into the text as given, never backwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = paragraphsOf(text);
        const repaired = applyRepairs(paragraphs, findRepairs(paragraphs, reference));
        for (const { index, text: after } of repaired.paragraphs) {
          let last = 0;
          for (let offset = 0; offset <= after.length; offset++) {
            const raw = repaired.toRaw(index, offset);
            expect(raw).toBeGreaterThanOrEqual(last);
            last = raw;
          }
          expect(last).toBeLessThanOrEqual(paragraphs[index]!.text.length);
        }
      }),
    );
  });
});

describe('choices', () => {
  const paragraphs = paragraphsOf(
    'The Committee met. The Committees work on Chinas rivers went on.\n雙方簽署協(xié)議,並合影。',
  );
  const repairs = findRepairs(paragraphs, reference);

  it('are made one by one: a certain repair refused, an uncertain one accepted', () => {
    expect(repairs.map(({ fixed, certain }) => [fixed, certain])).toEqual([
      ['Committee’s', false],
      ['China’s', true],
      ['協', true],
      ['，', true],
    ]);
    const chosen = applyRepairs(paragraphs, repairs, new Set([1]), new Set([0]));
    expect(chosen.paragraphs.map(({ text }) => text)).toEqual([
      'The Committee met. The Committee’s work on Chinas rivers went on.',
      '雙方簽署協議，並合影。',
    ]);
  });

  it('are placed in the text as given', () => {
    const { toRaw } = applyRepairs(paragraphs, repairs);
    expect(paragraphs[1]!.text.slice(toRaw(1, '雙方簽署協'.length))).toBe('議,並合影。');
  });

  it('come with a reason in both languages and a kind of the list', () => {
    const kinds = new Set<string>(REPAIR_KINDS.map(({ kind }) => kind));
    for (const { kind, message } of repairs) {
      expect(kinds.has(kind)).toBe(true);
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/[a-z]{3}/);
    }
  });
});

it('reads a large text without a rule that runs away', () => {
  const text = `${'The Peoples Congress of Yunjiang met &amp; agreed. '.repeat(2000)}\n${'市(shì)人大，外事 工作'.repeat(4000)}`;
  expect(findRepairs(paragraphsOf(text), reference).length).toBeGreaterThan(6000);
});
