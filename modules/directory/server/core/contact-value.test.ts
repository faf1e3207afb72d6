import { describe, expect, test } from 'vitest';
import type { ContactKind } from '../../contract/contact.ts';
import { checkContent, writtenValue } from './contact-value.ts';

const told = (kind: ContactKind, value: string | null, country = 'CN') =>
  checkContent(kind, { value, text: null }, country);

describe('a number', () => {
  test.each([
    ['138 0000 0001', 'CN', '+8613800000001', '+86 138 0000 0001'],
    ['0871-6000 0000转8001', 'CN', '+8687160000000;ext=8001', '+86 871 6000 0000 ext. 8001'],
    ['+47 400 00 001', 'CN', '+4740000001', '+47 40 00 00 01'],
    ['22 00 00 00', 'NO', '+4722000000', '+47 22 00 00 00'],
    ['138 0000 0001', '云江', '+8613800000001', '+86 138 0000 0001'],
  ])('%s of %s is kept in the international form and shown as printed', (value, country, kept, written) => {
    expect(told('phone', value, country)).toEqual({ kept: { value: kept, text: null } });
    expect(writtenValue('phone', kept)).toEqual({ written, doubtful: false });
  });
  test.each(['12345', '电话', '+86 1', '0000000000000000'])('%s is none', (value) => {
    expect(told('mobile', value)).toMatchObject({
      field: 'value',
      fault: { zh: expect.stringContaining('国家代码') },
    });
  });
  test('of a range nobody has heard of is taken, and doubted', () => {
    expect(told('phone', '+81 3 0000 0000')).toEqual({ kept: { value: '+81300000000', text: null } });
    expect(writtenValue('phone', '+81300000000').doubtful).toBe(true);
  });
});

test.each([
  ['email', 'hu@yunjiang.example', true],
  ['email', 'hu at yunjiang', false],
  ['email', null, false],
  ['wechat', 'yunjiang-fao', true],
  ['wechat', 'two words', false],
  ['web', 'https://yunjiang.example/', true],
  ['web', 'javascript:alert(1)', false],
  ['web', 'yunjiang.example', false],
] as [ContactKind, string | null, boolean][])('%s %s: %s', (kind, value, fits) => {
  expect('kept' in told(kind, value)).toBe(fits);
});

test('an address and an assistant are words in one language at least; an assistant may have a number', () => {
  const text = { zh: '江滨路1号', en: null, how: 'recorded' } as const;
  expect(checkContent('address', { value: 'x', text }, 'CN')).toEqual({ kept: { value: null, text } });
  expect(told('address', 'x')).toMatchObject({ field: 'text' });
  expect(checkContent('assistant', { value: null, text }, 'CN')).toEqual({ kept: { value: null, text } });
  expect(checkContent('assistant', { value: '13800000001', text }, 'CN')).toEqual({
    kept: { value: '+8613800000001', text },
  });
  expect(told('assistant', '13800000001')).toMatchObject({ field: 'text' });
});
