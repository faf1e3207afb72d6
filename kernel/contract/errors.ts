import { z } from 'zod';
import { fileErrors } from './file-errors.ts';
import type { Both } from './local-text.ts';
import { both } from './local-text.ts';
import { viewErrors } from './view-errors.ts';

/** One kind of refusal: a stable code, the HTTP status it travels with, and what it says. `{name}` is filled in. */
export interface ErrorKind {
  status: number;
  message: Both;
}

/** The general errors of the house. A module lists its own in its contract. Documented in docs/ERRORS.md. */
export const kernelErrors = {
  'input-invalid': {
    status: 400,
    message: {
      zh: '填写内容有误，请按各项提示修改后再提交。',
      en: 'Some of what was entered is not right. Mend the fields named and send again.',
    },
  },
  'not-signed-in': {
    status: 401,
    message: { zh: '请先登录。', en: 'Please sign in first.' },
  },
  'visit-over': {
    status: 401,
    message: {
      zh: '本次访问已经结束，或链接不是本办发出的。请用受理编号查询，或请本办重新发送一次性链接。',
      en: 'This visit has ended, or its key is not one of this office. Track by the reference, or have a fresh one-time link sent.',
    },
  },
  'sign-in-failed': {
    status: 401,
    message: {
      zh: '邮箱或密码不对，请核对后重试。',
      en: 'The email or the password is not right. Check both and try again.',
    },
  },
  'second-factor-needed': {
    status: 401,
    message: {
      zh: '密码正确，还需要验证器上的六位动态码。',
      en: 'The password is right. The six figures of your authenticator are needed too.',
    },
  },
  'second-factor-wrong': {
    status: 401,
    message: {
      zh: '动态码或备用码不对，或已经用过。请输入验证器当前显示的六位数字，或一个没用过的备用码。',
      en: 'The code is not right or was used before. Enter the six figures the authenticator shows now, or a recovery code not used yet.',
    },
  },
  'account-waits': {
    status: 429,
    message: {
      zh: '连续多次没有通过，请在 {minutes} 分钟后再试，或请主任、系统管理员解除等待。',
      en: 'Too many tries failed in a row. Try again in {minutes} min, or ask the director or an administrator to end the wait.',
    },
  },
  'password-change-due': {
    status: 403,
    message: {
      zh: '现在的密码是他人代设的，请先在“我的账号”换成自己的密码。',
      en: 'Your password was made by somebody else. Choose one of your own under “My account” first.',
    },
  },
  'second-factor-due': {
    status: 403,
    message: {
      zh: '本机构要求您使用二次验证，请先在“我的账号”设置。',
      en: 'The office demands a second factor of you. Set one up under “My account” first.',
    },
  },
  'not-allowed': {
    status: 403,
    message: { zh: '您没有办理此事的权限：{reason}', en: 'You may not do this: {reason}' },
  },
  'not-found': {
    status: 404,
    message: { zh: '没有找到，或您无权查看。', en: 'It was not found, or you may not see it.' },
  },
  'request-id-reused': {
    status: 409,
    message: {
      zh: '此请求编号已用于另一项内容不同的办理。请刷新页面后重新提交。',
      en: 'This request id was already used for something else. Reload the page and send again.',
    },
  },
  'stale-version': {
    status: 409,
    message: {
      zh: '您编辑期间他人已修改（现为第 {current} 版，您所依据的是第 {yours} 版）。您填写的内容仍在，请对照后再提交。',
      en: 'Someone changed this while you were editing (now version {current}; yours was {yours}). What you typed is kept: compare, then send again.',
    },
  },
  'state-conflict': {
    status: 409,
    message: {
      zh: '目前的状态不能这样办理：{reason}',
      en: 'This cannot be done in the present state: {reason}',
    },
  },
  'mail-off': {
    status: 409,
    message: {
      zh: '尚未开通邮件。请在设置中填写 SMTP_URL 和 MAIL_FROM，然后重新启动。',
      en: 'Mail is not set up. Set SMTP_URL and MAIL_FROM, and start again.',
    },
  },
  'already-exists': {
    status: 409,
    message: { zh: '已有相同的记录。', en: 'Such a record exists already.' },
  },
  'input-too-large': {
    status: 413,
    message: {
      zh: '内容过大，上限为 {limit}。请拆分后再提交。',
      en: 'This is too large; the limit is {limit}. Split it and send again.',
    },
  },
  'sheet-unreadable': {
    status: 422,
    message: { zh: '表格没有读出：{reason}', en: 'The sheet was not read. {reason}' },
  },
  'preflight-open-errors': {
    status: 422,
    message: {
      zh: '还有 {count} 处检查错误未处理，处理后才能继续。',
      en: '{count} errors of the preflight check are open. Settle them first.',
    },
  },
  'paper-character-missing': {
    status: 422,
    message: {
      zh: '文件没有生成：所用字体中没有“{character}”（{codes}）。请改用其他写法后再试。',
      en: 'The paper was not made: no font of the house has “{character}” ({codes}). Write it another way and try again.',
    },
  },
  'list-too-long': {
    status: 422,
    message: {
      zh: '列表超过 {limit} 行，不能存成一个文件。请先筛选再保存。',
      en: 'The list has more than {limit} rows and is not saved as one file. Narrow it first.',
    },
  },
  ...fileErrors,
  ...viewErrors,
  'too-many-requests': {
    status: 429,
    message: {
      zh: '操作过于频繁，请在{wait}后重试。',
      en: 'Too many requests. Try again in {wait}.',
    },
  },
  internal: {
    status: 500,
    message: {
      zh: '程序出错，未保存任何更改。请把编号 {incident} 告诉管理员。',
      en: 'The program failed and nothing was changed. Please give the administrator this number: {incident}.',
    },
  },
} as const satisfies Record<string, ErrorKind>;

export type KernelErrorCode = keyof typeof kernelErrors;

/** What every refused request answers with. `fields` names what is wrong with each field, by its path. */
export const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: both,
    fields: z.record(z.string(), both).optional(),
  }),
});
export type ErrorBody = z.infer<typeof errorBody>;

/** Fills `{name}` in both halves of a message. A name without a value stays as it is, so the gap shows. */
export function fill(message: Both, values: Record<string, string | number | Both> = {}): Both {
  const half = (text: string, lang: 'zh' | 'en') =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'object' ? value[lang] : String(value);
    });
  return { zh: half(message.zh, 'zh'), en: half(message.en, 'en') };
}
