import { describe, expect, test } from 'vitest';
import { shippedServices } from '../../shipped.ts';
import { type FiledPerson, matchFile } from './match-file.ts';

const papers = shippedServices.get('abtc-new')!.papers.filter(({ of }) => of === 'person');
const person = (nameZh: string, surname: string, given: string, passport: string): FiledPerson => ({
  caseId: nameZh,
  personId: nameZh,
  ...{ nameZh, surname, given, passport },
});
const people = [
  person('林知夏', 'LIN', 'ZHIXIA', 'E12345678'),
  person('林知', 'LIN', 'ZHI', 'E12345679'),
  person('陈安', 'CHEN', 'AN', 'E12345680'),
  person('陈安', 'CHEN', 'AN', 'E12345681'),
];

describe('a file among many', () => {
  test.each([
    ['E12345678 照片.jpg', '林知夏', 'photo'],
    ['e12345678_photo.JPG', '林知夏', 'photo'],
    ['签名扫描件-林知夏.png', '林知夏', 'signature'],
    ['林知-护照资料页.pdf', '林知', 'passport'],
    ['LIN ZHIXIA passport.pdf', '林知夏', 'passport'],
    ['E12345681-陈安-无犯罪记录证明.pdf', '陈安', 'no-crime'],
    ['E12345680 社会保险缴纳证明（近6个月）.pdf', '陈安', 'insurance'],
    ['E12345679-居民身份证.jpg', '林知', 'id-card'],
  ])('“%s” is %s’s %s', (name, nameZh, paper) => {
    expect(matchFile(name, people, papers)).toMatchObject({ of: { nameZh }, paper: { id: paper } });
  });

  test.each([
    ['IMG_2031.jpg', 'nobody'],
    ['E99999999 照片.jpg', 'nobody'],
    ['陈安 照片.jpg', 'several-people'],
    ['E12345678.jpg', 'no-paper'],
    ['林知夏 材料.pdf', 'no-paper'],
    ['E12345678 照片 签名.jpg', 'several-papers'],
  ])('“%s” finds no place: %s', (name, why) => {
    expect(matchFile(name, people, papers)).toMatchObject({ why });
  });
});
