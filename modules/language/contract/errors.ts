import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** The language module's own refusals. */
export const languageErrors = {
  'memory-exists': {
    status: 409,
    message: {
      zh: '已有名为“{name}”的翻译记忆库，请另取名称。',
      en: 'There is a translation memory named {name} already. Choose another name.',
    },
  },
  'unit-exists': {
    status: 409,
    message: {
      zh: '记忆库中已有原文、译文都相同的单元，可以删去其中一个。',
      en: 'The memory already has a unit with the same two texts. Remove one of the two.',
    },
  },
} satisfies Record<string, ErrorKind>;
