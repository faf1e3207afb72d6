import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** The press module's own refusals. */
export const pressErrors = {
  'text-empty': {
    status: 422,
    message: {
      zh: '没有文字。请粘贴稿件或选择文本文件。',
      en: 'There is no text. Paste a release or choose a text file.',
    },
  },
  'text-binary': {
    status: 422,
    message: {
      zh: '这不是文本文件（可能是图片、PDF 或 Word 文件改了扩展名）。请另存为纯文本（.txt）后再交来。',
      en: 'This is not a text file (perhaps a picture, PDF or Word file renamed). Save it as plain text (.txt) and hand it in again.',
    },
  },
  'text-encoding-unknown': {
    status: 422,
    message: {
      zh: '认不出文件的编码。请用 UTF-8 或 GB18030 另存后再交来。',
      en: "The file's encoding was not recognised. Save it as UTF-8 or GB18030 and hand it in again.",
    },
  },
  'text-too-long': {
    status: 413,
    message: {
      zh: '文字过长（上限 {limit} 字）。一次只交一篇新闻稿。',
      en: 'The text is too long (the limit is {limit} characters). Hand in one release at a time.',
    },
  },
  'text-one-language': {
    status: 422,
    message: {
      zh: '只找到{found}，没有找到{missing}。请把两种语言的文本一并交来。',
      en: 'Only {found} was found, no {missing}. Hand in the text in both languages.',
    },
  },
  'link-change-impossible': {
    status: 422,
    message: {
      zh: '这组句子不能这样拆分、合并或移动。',
      en: 'These sentences cannot be split, merged or moved that way.',
    },
  },
  'place-rewritten': {
    status: 409,
    message: {
      zh: '此处文字已另行改写，无法再还原这处修复。',
      en: 'The text there has been rewritten since; this repair can no longer be undone.',
    },
  },
  'finding-gone': {
    status: 409,
    message: {
      zh: '文本已变，此项已不存在。请刷新后再看。',
      en: 'The text has changed and this is no longer there. Reload and look again.',
    },
  },
} as const satisfies Record<string, ErrorKind>;

/** Roles people can hold for the press work. */
export const pressRoles = { reviser: { zh: '审校', en: 'Reviser' } } as const;

/** Ledger verbs of the press module. */
export const pressVerbs = {
  'press.drafted': { zh: '交来稿件', en: 'handed in a text' },
  'press.text-changed': { zh: '修改文本', en: 'changed the text' },
  'press.day-set': { zh: '定发布日期', en: 'set the day of issue' },
  'press.submitted': { zh: '提交核准', en: 'submitted for approval' },
  'press.sent-back': { zh: '退回修改', en: 'sent back' },
  'press.approved': { zh: '核准', en: 'approved' },
  'press.published': { zh: '发布', en: 'published' },
  'press.discarded': { zh: '作废', en: 'discarded' },
} as const;
