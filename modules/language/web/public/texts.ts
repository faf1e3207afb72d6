import type { Both } from '../../../../kernel/contract/local-text.ts';

/** What the public pages for client bodies say. */
export const outsideTexts = {
  title: { zh: '委托翻译', en: 'Translations' },
  signInSays: {
    zh: '供翻译中心已准许的委托单位使用。请填写单位邮箱，一次性链接将发至该邮箱；打开链接即可提出委托、查看进度、下载译文。',
    en: 'For bodies the translation centre has let in. Enter your work email: a one-time link goes to it, and with it you ask for a translation, follow it and fetch it.',
  },
  asked: {
    zh: '如该邮箱属于已准许的委托单位，链接将在几分钟内送达。未收到的，请查看垃圾邮件，或与翻译中心联系。',
    en: 'If this email is one of a body that was let in, a link will be there in a few minutes. If none comes, look among the junk mail, or speak to the centre.',
  },
  noMail: {
    zh: '本办尚未开通邮件，请联系翻译中心获取链接。',
    en: 'No mail is sent from here. Ask the translation centre for a link.',
  },
  email: { zh: '单位邮箱', en: 'Work email' },
  sendLink: { zh: '发送链接', en: 'Send the link' },
  back: { zh: '全部委托', en: 'All requests' },
  new: { zh: '提出新的委托', en: 'Ask for a translation' },
  requests: { zh: '您的委托', en: 'Your requests' },
  none: { zh: '您还没有提出过委托。', en: 'You have asked for nothing yet.' },
  more: { zh: '更早的', en: 'Earlier ones' },
  signOut: { zh: '退出', en: 'Sign out' },
  signOutSays: {
    zh: '退出后，本设备不能再查看；需要时请重新获取链接。',
    en: 'After that nothing can be seen on this device until a fresh link is opened.',
  },
  signedOut: { zh: '已经退出', en: 'You are signed out' },
  signIn: { zh: '获取新链接', en: 'Ask for a fresh link' },
  newSays: {
    zh: '可以附上文件，也可以粘贴文字；Word文档和网页按原格式交付。翻译中心先报价，您同意后开始翻译。',
    en: 'Bring files, or paste the text; Word documents and web pages come back in their form. The centre quotes first, and begins when you have agreed.',
  },
  name: { zh: '标题', en: 'Title' },
  kind: { zh: '文种', en: 'Kind of text' },
  choose: { zh: '请选择', en: 'Choose' },
  direction: { zh: '语言', en: 'Languages' },
  zhEn: { zh: '中文译成英文', en: 'Chinese into English' },
  enZh: { zh: '英文译成中文', en: 'English into Chinese' },
  days: { zh: '希望交付', en: 'Wanted by' },
  otherDay: { zh: '或指定日期', en: 'Or another day' },
  otherDayHint: {
    zh: '填写日期的，以所填日期为准。',
    en: 'Where a day is given, it counts.',
  },
  use: { zh: '用途', en: 'What it is for' },
  useHint: {
    zh: '例如：寄给对方学校；网页发布；会上发言。',
    en: 'For example: sent to a school abroad; put on a website; spoken at a meeting.',
  },
  wishes: { zh: '要求', en: 'Wishes' },
  instructions: { zh: '要求（可不填）', en: 'Wishes (may be left out)' },
  confidential: { zh: '保密', en: 'Confidential' },
  confidentialYes: {
    zh: '内部保密：只有承办人和翻译中心负责人看得到',
    en: 'Confidential: seen by those who work on it and the head of the centre alone',
  },
  files: { zh: '文件', en: 'Files' },
  filesHint: {
    zh: 'Word（.docx）、网页、XLIFF或纯文本，每份不超过12 MB，合计不超过29 MB，最多20份。',
    en: 'Word (.docx), web page, XLIFF or plain text; 12 MB each and 29 MB together at most, up to 20 of them.',
  },
  filesAgain: {
    zh: '浏览器不保留所选文件，请重新选择。',
    en: 'Browsers do not keep the files chosen: choose them again.',
  },
  text: { zh: '或粘贴文字', en: 'Or paste the text' },
  contactName: { zh: '联系人', en: 'Whom to ask about it' },
  phone: { zh: '电话（可不填）', en: 'Telephone (may be left out)' },
  send: { zh: '提交委托', en: 'Send the request' },
  sent: { zh: '委托已收到', en: 'The request has come in' },
  sentSays: {
    zh: '请记下编号。报价和交付时将发邮件通知您，您也可以随时回到本页查看。',
    en: 'Note its number. You will hear by mail when it is quoted and when it is delivered, and may come back to this page at any time.',
  },
  sentSaysNoMail: {
    zh: '请记下编号。本办尚未开通邮件，报价和交付请在本页查看。',
    en: 'Note its number. No mail is sent from here: see on this page when it is quoted and when it is delivered.',
  },
  number: { zh: '编号', en: 'Number' },
  yours: { zh: '待您办理', en: 'Your turn' },
  centres: { zh: '翻译中心办理中', en: 'With the centre' },
  over: { zh: '已办结', en: 'Done' },
  ended: { zh: '已终止', en: 'Ended' },
  quote: { zh: '报价', en: 'The quote' },
  words: { zh: '字数', en: 'Words' },
  takes: { zh: '所需时间', en: 'It takes' },
  price: { zh: '费用', en: 'Cost' },
  free: { zh: '不收费', en: 'Free' },
  agree: { zh: '同意报价', en: 'Agree to the quote' },
  declineTitle: { zh: '不同意的原因', en: 'Why you decline' },
  decline: { zh: '不同意报价', en: 'Decline the quote' },
  why: { zh: '撤回的原因', en: 'Why you withdraw it' },
  withdrawTitle: { zh: '撤回', en: 'Withdraw it' },
  withdrawSays: {
    zh: '开始翻译之前可以撤回；撤回后不能恢复，需要时请重新提出。',
    en: 'It may be withdrawn until the translation begins. It cannot be taken up again: ask anew if you need it.',
  },
  withdraw: { zh: '撤回委托', en: 'Withdraw the request' },
  delivered: { zh: '译文', en: 'The translation' },
  fetch: { zh: '下载译文', en: 'Fetch the translation' },
  sources: { zh: '交来的文件', en: 'What you sent' },
  feedback: { zh: '您的意见', en: 'What you think of it' },
  mark: { zh: '评分', en: 'Your mark' },
  markWords: { zh: '意见（可不填）', en: 'In words (may be left out)' },
  rate: { zh: '提交反馈', en: 'Send it' },
  said: { zh: '往来说明', en: 'What was said' },
  you: { zh: '您', en: 'You' },
  centre: { zh: '翻译中心', en: 'The centre' },
  facts: { zh: '委托内容', en: 'What was asked for' },
  due: { zh: '约定交付', en: 'Due' },
} as const satisfies Record<string, Both>;

/** Marks from the best down, as people read them. */
export const markChoices = [
  { value: '5', label: { zh: '5 很满意', en: '5 very good' } },
  { value: '4', label: { zh: '4 满意', en: '4 good' } },
  { value: '3', label: { zh: '3 一般', en: '3 fair' } },
  { value: '2', label: { zh: '2 不满意', en: '2 poor' } },
  { value: '1', label: { zh: '1 很不满意', en: '1 very poor' } },
] as const;

/** What is said of a count of working days and the day it comes to. */
export function daysWords(count: number, day: { zh: string; en: string }): Both {
  return {
    zh: `${count}个工作日：${day.zh}`,
    en: `in ${count} working ${count === 1 ? 'day' : 'days'}: ${day.en}`,
  };
}
