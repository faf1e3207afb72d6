import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** Refusals of filings and of the register of cards. */
export const filingErrors = {
  'filing-unreadable': {
    status: 422,
    message: {
      zh: '表里缺少这些列：{columns}。请用下载的模板填写，不要改表头。',
      en: 'The sheet lacks these columns: {columns}. Use the template and leave its headings as they are.',
    },
  },
  'filing-too-long': {
    status: 422,
    message: {
      zh: '表里有{count}人，一次最多{most}人。请分成几份。',
      en: 'The sheet has {count} people; one filing has {most} at most. Divide it.',
    },
  },
  'filing-empty': {
    status: 422,
    message: {
      zh: '表里没有人员。请在示例行下面逐人填写。',
      en: 'There is nobody in the sheet. Enter the people below the example.',
    },
  },
  'nothing-complete': {
    status: 409,
    message: {
      zh: '还没有材料齐全的人，补齐后再提交。',
      en: 'Nobody is complete yet. Complete somebody, then submit.',
    },
  },
  'card-out': {
    status: 409,
    message: {
      zh: '这张卡已领用在外，先登记交回。',
      en: 'This card is out already. Enter first that it was handed back.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
