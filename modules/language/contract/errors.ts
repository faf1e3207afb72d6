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
  'machine-missing': {
    status: 409,
    message: {
      zh: '本系统没有接入机器翻译，请由系统管理员设置MACHINE_URL。',
      en: 'No machine translation is connected here. The administrator sets MACHINE_URL.',
    },
  },
  'machine-off': {
    status: 409,
    message: {
      zh: '本机构没有开启机器翻译，没有发出任何文字。可由主任或系统管理员开启。',
      en: 'This office has not switched machine translation on, and no text was sent. The director or an administrator can switch it on.',
    },
  },
  'machine-silent': {
    status: 503,
    message: {
      zh: '机器翻译服务没有给出可用的译文（{why}）。您的文字没有改动，请稍后再试，或自行翻译。',
      en: 'The machine translation service gave nothing that can be used ({why}). Your text is as it was. Try again later, or translate it yourself.',
    },
  },
} satisfies Record<string, ErrorKind>;
