/** Three people of one firm: one in order, one with a wrong figure at the foot of the passport, one whose passport ends soon. */
import type { EnteredPerson } from '../../../modules/service-hall/contract/case.ts';

export type Traveller = Pick<
  EnteredPerson,
  'nameZh' | 'surname' | 'given' | 'sex' | 'born' | 'passport' | 'passportUntil' | 'mrz' | 'postZh'
> & { passport: string; nameZh: string };

export const sound = {
  nameZh: '桑明远',
  surname: 'SANG',
  given: 'MINGYUAN',
  sex: 'M',
  born: '1981-02-17',
  passport: 'EB2000001',
  passportUntil: '2035-05-06',
  mrz: null,
  postZh: '销售总监',
} as const satisfies Traveller;

const zone = 'P<CHNLYU<<XIAOMING<<<<<<<<<<<<<<<<<<<<<<<<<<\nEA73108625CHN8804020F3311204<<<<<<<<<<<<<<<4';

export const misread = {
  nameZh: '吕晓明',
  surname: 'LYU',
  given: 'XIAOMING',
  sex: 'F',
  born: '1988-04-02',
  passport: 'EA7310862',
  passportUntil: '2033-11-20',
  /** The check digit of the number is wrong. */
  mrz: zone.replace('EA73108625', 'EA73108624'),
  postZh: '技术总监',
} as const satisfies Traveller;
export const asPrinted = { mrz: zone };

/** Its passport ends too soon, seen from the day of the journey. */
export function endingSoon(passportUntil: string) {
  return {
    nameZh: '方敬之',
    surname: 'FANG',
    given: 'JINGZHI',
    sex: 'M',
    born: '1976-12-21',
    passport: 'EC3000001',
    passportUntil,
    mrz: null,
    postZh: '采购经理',
  } as const satisfies Traveller;
}
export const renewed = { passport: 'EC3999999', passportUntil: '2036-10-30' };
