import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { DroppedFile } from '../../contract/filings.ts';

/** Why a file found no place, and how to name it so that it does. */
export const unmatchedWords: Readonly<Record<Exclude<DroppedFile['outcome'], 'filed' | 'unusable'>, Both>> = {
  nobody: {
    zh: '文件名里没有这次申报中任何人的护照号码或姓名。请改名，如“E12345678 照片.jpg”。',
    en: 'Its name has neither passport nor name of anybody of this filing. Name it such as “E12345678 photo.jpg”.',
  },
  'several-people': {
    zh: '有几个人都对得上。请在文件名里写护照号码。',
    en: 'It fits several people. Put the passport number in its name.',
  },
  'no-paper': {
    zh: '看不出是哪种材料。请在文件名里写材料名称，如“护照资料页”“签名”。',
    en: 'It does not say which paper it is. Put the paper in its name, such as “passport” or “signature”.',
  },
  'several-papers': {
    zh: '有几种材料都对得上。请照清单写材料的全称。',
    en: 'It fits several papers. Use the full name from the list.',
  },
  closed: {
    zh: '这个人的申请已经提交。要换材料，请在该件的页面办理。',
    en: 'The application of this person was submitted meanwhile. Deal with the paper on its page.',
  },
};
