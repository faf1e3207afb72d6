import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** The press module's own refusals. What a text is refused for is said by whoever reads it: `said` is its sentence. */
export const pressErrors = {
  'text-empty': { status: 422, message: { zh: '{said}', en: '{said}' } },
  'text-binary': { status: 422, message: { zh: '{said}', en: '{said}' } },
  'text-broken': { status: 422, message: { zh: '{said}', en: '{said}' } },
  'text-locked': { status: 422, message: { zh: '{said}', en: '{said}' } },
  'text-unpacked-too-large': { status: 413, message: { zh: '{said}', en: '{said}' } },
  'text-unsafe': { status: 422, message: { zh: '{said}', en: '{said}' } },
  'text-encoding-unknown': { status: 422, message: { zh: '{said}', en: '{said}' } },
  'text-too-long': { status: 413, message: { zh: '{said}', en: '{said}' } },
  'text-one-language': { status: 422, message: { zh: '{said}', en: '{said}' } },
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
      zh: '此处文字已另行改写，不能再这样改。请刷新后再看。',
      en: 'The text there has been rewritten since and can no longer be changed so. Reload and look again.',
    },
  },
  'translation-gone': {
    status: 409,
    message: {
      zh: '译文中没有可写入的句子：原文已改，或译文已经写入。请看新闻稿的现状。',
      en: 'Nothing of this translation fits any more: the text was changed since, or it was taken over already. Look at the release as it stands.',
    },
  },
  'change-settled': {
    status: 409,
    message: {
      zh: '这处修改意见已经了结。请刷新后再看。',
      en: 'This change has been dealt with already. Reload and look again.',
    },
  },
  'release-withdrawn': {
    status: 410,
    message: {
      zh: '此件已于{day}撤回，不再公开。',
      en: 'This release was withdrawn on {day} and is no longer public.',
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
  'press.translation-asked': { zh: '请翻译室翻译', en: 'asked for its translation' },
  'press.day-set': { zh: '定发布日期', en: 'set the day of issue' },
  'press.subjects-set': { zh: '归入主题', en: 'filed it under subjects' },
  'press.change-asked': { zh: '提出一处修改意见', en: 'asked for a change' },
  'press.change-accepted': { zh: '接受一处修改意见', en: 'accepted a change' },
  'press.change-answered': { zh: '答复一处修改意见', en: 'answered a change asked for' },
  'press.change-declined': { zh: '未采纳一处修改意见', en: 'declined a change' },
  'press.change-settled': { zh: '了结一处修改意见', en: 'settled a change asked for' },
  'press.submitted': { zh: '提交核准', en: 'submitted for approval' },
  'press.sent-back': { zh: '退回修改', en: 'sent back' },
  'press.finding-waived': { zh: '保留一处检查结果', en: 'let a finding stand' },
  'press.waiver-taken-back': { zh: '收回一处保留', en: 'took a waiver back' },
  'press.approved': { zh: '核准', en: 'approved' },
  'press.going-out-set': { zh: '定下到时发布', en: 'set when it goes out' },
  'press.going-out-taken-off': { zh: '取消到时发布', en: 'took the planned publication off' },
  'press.held-up': { zh: '到时未能发布', en: 'held up the planned publication' },
  'press.published': { zh: '发布', en: 'published' },
  'press.correction-begun': { zh: '开始更正', en: 'began a correction' },
  'press.correction-described': { zh: '改写更正说明', en: 'said anew what is corrected' },
  'press.correction-dropped': { zh: '放弃更正', en: 'dropped the correction' },
  'press.withdrawn': { zh: '撤回', en: 'withdrew it' },
  'press.discarded': { zh: '作废', en: 'discarded' },
} as const;
