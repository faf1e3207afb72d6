import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTo, isOfRatio } from './fit-ratio.ts';
import { judgeCreditCode, judgeResidentId } from './judge-numbers.ts';
import { judgeZone } from './judge-zone.ts';
import { found, verdictOf } from './verdict.ts';
import { type UploadCode, uploadWords } from './words.ts';

const today = '2026-11-24';
const first = 'P<CHNLYU<<XIAOMING<<<<<<<<<<<<<<<<<<<<<<<<<<';
const second = 'EA12345676CHN8503149F3311204<<<<<<<<<<<<<<<8';
const codes = (text: string, typed = {}, day = today) =>
  judgeZone(text, typed, day).findings.map(({ code }) => code);

describe('a cut', () => {
  test('lies inside the picture, is of the ratio, and none larger would be', () => {
    const side = fc.integer({ min: 60, max: 5000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom([3, 4], [2, 1], [7, 9]), (width, height, [wide, high]) => {
        const ratio = [wide!, high!] as const;
        const { box, ...size } = cutTo([width, height], ratio, [300, (300 * high!) / wide!], 0.25);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(width);
        expect(box.top + box.height).toBeLessThanOrEqual(height);
        expect(isOfRatio([box.width, box.height], ratio, 0.06)).toBe(true);
        expect(width - box.width < 2 || height - box.height < 2).toBe(true);
        expect(size.width).toBeLessThanOrEqual(box.width);
      }),
    );
  });
});

describe('a zone beside the form', () => {
  const sound = `${first}\n${second}`;
  test('agrees in any spelling a passport may use, and in small letters and groups', () => {
    const typed = {
      surname: 'Lü',
      givenNames: 'Xiao-ming',
      number: 'ea 1234567',
      birth: '1985-03-14',
      expiry: '2033-11-20',
      sex: 'F',
    };
    expect(codes(sound, typed)).toEqual([]);
    expect(codes(sound, { ...typed, surname: 'LV' })).toEqual([]);
  });
  test.each([
    [{ surname: 'Lu' }, 'passport-surname'],
    [{ surname: '吕' }, 'passport-name-not-latin'],
    [{ givenNames: 'Xiaomin' }, 'passport-given-names'],
    [{ number: 'EA1234576' }, 'passport-number'],
    [{ birth: '1985-04-13' }, 'passport-birth'],
    [{ expiry: '2033-11-21' }, 'passport-expiry'],
    [{ sex: 'M' }, 'passport-sex'],
  ])('%o', (typed, code) => {
    expect(codes(sound, typed)).toEqual([code]);
  });
  test('that has ended is said', () => {
    expect(codes(sound, {}, '2033-11-21')).toEqual(['passport-expired']);
    expect(codes(sound, {}, '2033-11-20')).toEqual([]);
  });
  test('with one letter taken for a figure says which, and what was meant; the part is not compared', () => {
    const slip = `${first}\n${second.replace('85031', '85O31')}`;
    expect(codes(slip, { birth: '1985-03-14' })).toEqual(['zone-check-digit', 'zone-meant']);
    expect(judgeZone(slip, {}, today).findings[1]!.says.en).toContain('character 16 was typed “O”');
  });
  test.each([
    ['', ['zone-not-two-lines']],
    [`${first.slice(1)}\n${second}`, ['zone-length']],
    [`${first}\n${second.replace('C', 'é')}`, ['zone-character']],
    [`I${first.slice(1)}\n${second}`, ['zone-no-passport']],
    [`${first}\n${second.replace('EA12', 'EA13')}`, ['zone-check-digit']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
  test('whatever is typed, it never blocks', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, surname) => {
        expect(verdictOf(judgeZone(text, { surname }, today).findings)).not.toBe('bad');
      }),
    );
  });
});

describe('numbers with a check character', () => {
  const of = (findings: { code: string }[]) => findings.map(({ code }) => code);
  test.each([
    ['91350100M000100Y43', []],
    [' 91350100m000100y43 ', []],
    ['9135O100M000100Y43', ['credit-code-meant']],
    ['91350100M000100Y44', ['credit-code-wrong']],
  ])('credit code %s', (code, expected) => {
    expect(of(judgeCreditCode(code))).toEqual(expected);
  });
  test.each([
    ['11010519491231002x', {}, []],
    ['11010519491231002X', { birth: '1949-12-31', sex: 'F' }, []],
    ['11010519491231002X', { birth: '1949-12-30' }, ['resident-id-birth']],
    ['11010519491231002X', { sex: 'M' }, ['resident-id-sex']],
    ['110105194912310021', {}, ['resident-id-wrong']],
  ])('identity number %s beside %o', (id, form, expected) => {
    expect(of(judgeResidentId(id, form))).toEqual(expected);
  });
});

describe('words of findings', () => {
  const all = Object.keys(uploadWords) as UploadCode[];
  test.each(all)('%s', (code) => {
    const everything = Object.fromEntries(
      ['width', 'height', 'least', 'most', 'ratio', 'size', 'found', 'accepted', 'line', 'length', 'column']
        .concat('part', 'typed', 'meant', 'zone')
        .map((name) => [name, '1']),
    );
    const { says, fix } = found(code, everything);
    for (const line of [says, fix]) {
      expect(line.zh).toMatch(/\p{Script=Han}.*[。]$/u);
      expect(line.en).toMatch(/^[A-Z].*\.$/);
      expect(`${line.zh}${line.en}`).not.toMatch(/[{}]/);
    }
  });
  test('the worst decides', () => {
    expect(verdictOf([])).toBe('good');
    expect(verdictOf([found('portrait-turned', {}, 'note')])).toBe('good');
    expect(verdictOf([found('portrait-grey'), found('signature-none', {}, 'bad')])).toBe('bad');
  });
});
