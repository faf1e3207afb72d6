import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** The service hall's own refusals. */
export const hallErrors = {
  'answers-unreadable': {
    status: 422,
    message: {
      zh: 'answers须为JSON对象，如{"case.byAgent":true}。',
      en: 'answers must be a JSON object, such as {"case.byAgent":true}.',
    },
  },
  'answers-misread': {
    status: 422,
    message: {
      zh: '有{count}项回答看不懂，请按各项提示改正。',
      en: '{count} answers could not be read. Mend those named and send again.',
    },
  },
  'case-incomplete': {
    status: 422,
    message: {
      zh: '还差{count}项，补齐后才能提交。',
      en: '{count} things are still missing. Complete them, then submit.',
    },
  },
  'correction-open': {
    status: 422,
    message: {
      zh: '补正通知中还有{count}项没有改正，也没有答复。',
      en: '{count} items of the notice were neither put right nor answered.',
    },
  },
  'paper-unknown': {
    status: 422,
    message: {
      zh: '本事项没有这种材料，或没有这个人，或格式不合：{accepts}。',
      en: 'This service has no such paper, or the case no such person, or its format does not fit: {accepts}.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
