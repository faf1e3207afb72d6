import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** Refusals about firms. */
export const firmErrors = {
  'firm-exists': {
    status: 409,
    message: {
      zh: '该统一社会信用代码已登记。请由本单位专办员登录企业服务台；如有疑问，请与大厅联系。',
      en: 'This credit code is registered already. Sign in at the desk as its clerk, or ask the hall.',
    },
  },
  'clerk-known': {
    status: 409,
    message: {
      zh: '该邮箱已是本单位专办员。',
      en: 'This address belongs to a clerk of the firm already.',
    },
  },
  'clerks-full': {
    status: 409,
    message: {
      zh: '一个单位最多{most}名专办员；请先停用不再经办的人员。',
      en: 'A firm has at most {most} clerks. End the account of somebody who has left first.',
    },
  },
  'clerk-leads': {
    status: 409,
    message: {
      zh: '该专办员是主办，请先把主办交给另一名专办员。',
      en: 'This clerk leads the desk. Hand the lead to another clerk first.',
    },
  },
  'firm-paper-over': {
    status: 409,
    message: {
      zh: '这份备案材料已过期或已被替换，请先备案新的一份。',
      en: 'This paper has expired, or another came after it. Keep a new one with the firm first.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
