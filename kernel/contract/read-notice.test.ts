import { expect, test } from 'vitest';
import { englishHoliday, readNotice } from './read-notice.ts';

// Made up, in the wording such notices have.
const notice = `各区：现将2027年部分节假日安排通知如下。
一、元旦：2026年12月31日（周四）至1月2日（周六）放假，共3天。2026年12月27日（周日）上班。
二、春节：2月5日（农历除夕、周五）至11日放假调休，共7天。1月30日（周六）、2月13日（周六）上班。
三、清明节：4月5日（周一）放假，与周末连休。
四、国庆节、中秋节：10月1日至7日放假调休，共7天；9月26日（周日）上班。
节假日期间，各单位要妥善安排好值班工作。`;

test('days off and days worked are read from the text of a notice', () => {
  const { off, worked } = readNotice(2027, notice);
  expect(off.map(({ from, to, name }) => [name.zh, from, to])).toEqual([
    ['元旦', '2026-12-31', '2027-01-02'],
    ['春节', '2027-02-05', '2027-02-11'],
    ['清明节', '2027-04-05', '2027-04-05'],
    ['国庆节、中秋节', '2027-10-01', '2027-10-07'],
  ]);
  expect(worked).toEqual(['2026-12-27', '2027-01-30', '2027-02-13', '2027-09-26']);
});

test('holidays have their English names, alone and together; another is left to be filled in', () => {
  expect(englishHoliday('清明节')).toBe('Qingming Festival');
  expect(englishHoliday('国庆节、中秋节')).toBe('National Day and Mid-Autumn Festival');
  expect(englishHoliday('建城纪念日')).toBe('');
});

test('a day that does not exist is left empty, to be filled in', () => {
  const { off, worked } = readNotice(2027, '一、清明节：4月31日至5日放假。2月29日（周一）上班。');
  expect(off.map(({ from, to }) => [from, to])).toEqual([['', '2027-04-05']]);
  expect(worked).toEqual(['']);
});

test('a text that is no notice gives nothing', () => {
  expect(readNotice(2027, '请各科室于12月31日前报送总结。')).toEqual({ off: [], worked: [] });
  expect(readNotice(2027, '')).toEqual({ off: [], worked: [] });
});
