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
} as const satisfies Record<string, ErrorKind>;
