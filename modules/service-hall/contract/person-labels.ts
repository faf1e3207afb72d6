import type { Both } from '../../../kernel/contract/local-text.ts';
import type { EnteredPerson } from './case.ts';

/** What the fields of a person are called. */
export const personLabels: Record<keyof EnteredPerson, Both> = {
  nameZh: { zh: '中文姓名', en: 'Name in Chinese' },
  surname: { zh: '姓（拼音，同护照）', en: 'Surname, as in the passport' },
  given: { zh: '名（拼音，同护照）', en: 'Given names, as in the passport' },
  sex: { zh: '性别', en: 'Sex' },
  born: { zh: '出生日期', en: 'Date of birth' },
  nationality: { zh: '国籍（三字代码）', en: 'Nationality, three letters' },
  passport: { zh: '护照号码', en: 'Passport number' },
  passportUntil: { zh: '护照有效期至', en: 'Passport expires on' },
  mrz: { zh: '护照机读区', en: 'Machine-readable zone' },
  idNumber: { zh: '居民身份证号码', en: 'Resident ID number' },
  postZh: { zh: '职务（中文）', en: 'Post in Chinese' },
  postEn: { zh: '职务（英文）', en: 'Post in English' },
  phone: { zh: '手机', en: 'Telephone' },
  email: { zh: '邮箱', en: 'Email' },
};
