import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** Refusals about fees. */
export const feeErrors = {
  'fee-settled': {
    status: 409,
    message: {
      zh: '这项费用{state}，不能再这样办理。',
      en: 'This fee is {state}; nothing more of the kind can be done with it.',
    },
  },
  'fee-not-paid': {
    status: 409,
    message: {
      zh: '这项费用{state}，没有可退的款项。',
      en: 'This fee is {state}; there is nothing to give back.',
    },
  },
  'fee-not-counted': {
    status: 422,
    message: {
      zh: '只有按份收取的费用需要核定份数。',
      en: 'Only a fee for each paper is counted.',
    },
  },
  'refund-too-high': {
    status: 422,
    message: {
      zh: '最多可退{most}。',
      en: 'At most {most} can be given back.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
