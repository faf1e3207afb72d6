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
} as const satisfies Record<string, ErrorKind>;
