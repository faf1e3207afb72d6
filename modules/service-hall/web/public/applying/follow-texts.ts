import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { OwnCase, Turn } from '../../../contract/case.ts';

/** The words of following a case, putting it right, and saying how it went. */
export const followTexts = {
  track: { zh: '查询进度', en: 'Track a case' },
  trackSays: {
    zh: '不用登录。填写受理编号，再填护照号码或联系电话的后四位。',
    en: 'No account is needed. Give the reference, and the last four of the passport number or of the contact’s telephone.',
  },
  reference: { zh: '受理编号', en: 'Reference' },
  referenceHint: { zh: '在回执上，如 FW-2026-000123。', en: 'It stands on the receipt, as FW-2026-000123.' },
  lastFour: { zh: '护照号码或电话后四位', en: 'Last four of the passport or telephone' },
  look: { zh: '查询', en: 'Look it up' },
  noMatch: {
    zh: '没有查到：编号或后四位不对。请照回执核对。',
    en: 'Nothing was found: the reference or the last four is not right. Check them against the receipt.',
  },
  another: { zh: '查另一件', en: 'Follow another' },
  turn: { zh: '轮到谁', en: 'Whose turn it is' },
  clock: { zh: '办理时间', en: 'Time' },
  due: { zh: '最迟', en: 'By' },
  where: { zh: '办到哪里', en: 'Where it stands' },
  now: { zh: '现在', en: 'now' },
  past: { zh: '已过', en: 'past' },
  history: { zh: '经过', en: 'What happened' },
  letters: { zh: '文书', en: 'Letters' },
  decision: { zh: '理由', en: 'Reasons' },
  next: { zh: '接下来', en: 'What happens next' },
  toPutRight: { zh: '补正', en: 'Put right' },
  putRight: { zh: '去补正', en: 'Put it right' },
  byLink: {
    zh: '补正、撤回和评价要用您的链接进入。',
    en: 'Putting things right, withdrawing and rating need your link.',
  },
  askLink: { zh: '要一条链接', en: 'Ask for a link' },
  notice: { zh: '补正通知', en: 'What to put right' },
  noticeSays: {
    zh: '以下是全部需要改的地方。逐项改好或答复，再一并交回；其间不计办理时间。',
    en: 'This is all that has to be put right. Mend or answer each, then send it back together. Meanwhile the clock stands.',
  },
  mended: { zh: '已改', en: 'Changed' },
  open: { zh: '待改', en: 'To be changed' },
  toPlace: { zh: '去改', en: 'Go there' },
  reply: { zh: '或在此答复', en: 'Or answer here' },
  sendBack: { zh: '交回', en: 'Send it back' },
  againWhy: { zh: '再次补正的理由', en: 'Why it is asked once more' },
  contactPart: { zh: '联系人和所填内容', en: 'What you entered' },
  rate: { zh: '评价', en: 'Say how it went' },
  rateSays: {
    zh: '每件评价一次。不满意的会有人回访，整改后您可以再评一次；经办的人不处理您的评价。',
    en: 'Once for each case. Where you were not satisfied, somebody calls back, and once it is mended you may say how it is now; whoever handled it does not deal with what you say.',
  },
  rateAgain: { zh: '现在怎么样', en: 'How is it now?' },
  rateAgainSays: {
    zh: '您不满意的地方，本办已回访并整改。请再评价一次；前一次的评价照旧保留，两次都计入统计。仍不满意的，由没有处理过的负责人再办。',
    en: 'The office called back about what you were not satisfied with, and mended it. Please rate it once more: what you said first stays, and both count. Where you are still not satisfied, a chief who had no hand in it takes it up.',
  },
  ratingGiven: { zh: '评价', en: 'Your rating' },
  yourRating: { zh: '您的评价', en: 'What you said' },
  firstRating: { zh: '您的第一次评价', en: 'What you said first' },
  againRating: { zh: '您的再次评价', en: 'What you said after it was mended' },
  mendedOn: { zh: '本办整改于', en: 'Mended by the office on' },
  rateWords: { zh: '想说的（可不填）', en: 'Anything you want to say (may be left empty)' },
  sendRating: { zh: '提交评价', en: 'Send it' },
  rated: { zh: '谢谢，评价已收到。', en: 'Thank you, it was received.' },
  resume: { zh: '接着办', en: 'Go on with it' },
  resumeSays: {
    zh: '这条链接只能打开一次。打开后，在这台设备上可以办理12小时。',
    en: 'This link opens once. Then you can go on for twelve hours on this device.',
  },
  openIt: { zh: '打开', en: 'Open it' },
  fresh: { zh: '发一条新链接到当时所留的邮箱', en: 'Mail a fresh one to the address given with it' },
  stillIn: {
    zh: '若刚在这台设备上打开过，可直接进入',
    en: 'If you opened it on this device just now, go straight in',
  },
  noMail: {
    zh: '本办还没有开通邮件，发不了新链接。请回到打开过它的设备；已提交的可凭编号查询进度，要改动请带身份证件到窗口。',
    en: 'This office does not send mail yet, so no fresh link can come. Go back to the device it was opened on; what is handed in can be followed by its reference, and changed at the counter with your identity document.',
  },
  again: { zh: '要一条新链接', en: 'Ask for a fresh link' },
  againSays: {
    zh: '填写申请时留的邮箱。尚未办结的每件申请各发一条链接，只能打开一次。',
    en: 'Give the email you applied with. For each application still open a link is mailed; it opens once.',
  },
  email: { zh: '邮箱', en: 'Email' },
  sendLinks: { zh: '发链接', en: 'Mail the links' },
  asked: {
    zh: '如果这个邮箱名下有尚未办结的申请，链接已经发出，几分钟内会到。没有收到，请看垃圾邮件，或用当时填的另一个邮箱再试。',
    en: 'If this address has applications still open, the links are on their way and come within minutes. If nothing comes, look among the spam, or try another address you may have used.',
  },
} as const satisfies Record<string, Both>;

export const linkWhy: Record<'used' | 'expired' | 'ended' | 'unknown', { title: Both; says: Both }> = {
  used: {
    title: { zh: '这条链接已经打开过', en: 'This link was opened before' },
    says: {
      zh: '每条链接只能打开一次。您保存的内容都在，没有丢失。',
      en: 'Each link opens once. All you saved is still there.',
    },
  },
  expired: {
    title: { zh: '这条链接过期了', en: 'This link has run out' },
    says: {
      zh: '链接七天内有效。您保存的内容都在，没有丢失。',
      en: 'A link is good for seven days. All you saved is still there.',
    },
  },
  ended: {
    title: { zh: '这条链接已经停用', en: 'This link was ended' },
    says: {
      zh: '本件的访问已由您或本办结束。如需继续，请要一条新的。',
      en: 'You or the office ended the visits to this case. Ask for a fresh one to go on.',
    },
  },
  unknown: {
    title: { zh: '这条链接打不开', en: 'This link does not open' },
    says: {
      zh: '它不是本办发出的，或者没有复制完整。请从邮件中再复制一次；不行就要一条新的。',
      en: 'It is not one of this office, or was not copied whole. Copy it from the mail once more, or ask for a fresh one.',
    },
  },
};

export const turnWords: Record<Turn, Both> = {
  applicant: { zh: '轮到您', en: 'It is your turn' },
  office: { zh: '轮到本办', en: 'It is the office’s turn' },
  other: { zh: '等其他单位', en: 'Waiting for another authority' },
  nobody: { zh: '已结束', en: 'Closed' },
};

/** What comes next for whoever waits, by where the case stands. */
export const nextWords: Record<OwnCase['state'], Both> = {
  draft: { zh: '填好后提交。', en: 'Fill it in and submit it.' },
  submitted: {
    zh: '窗口核对材料：齐全就受理；缺什么，会一次说清。',
    en: 'The counter checks the papers. If all is there it is accepted; what is missing is said at once.',
  },
  correcting: {
    zh: '您逐项改好交回，时间接着计算。',
    en: 'You put each thing right and send it back; then the clock goes on.',
  },
  'in-hand': {
    zh: '按下面的环节办理；需要您做什么，会通知您。',
    en: 'It goes through the stages below. You are told if you have to do anything.',
  },
  ready: { zh: '请带身份证件来领取。', en: 'Come and collect it with your identity document.' },
  done: { zh: '已办结。欢迎说说办得怎样。', en: 'It is finished. You may say how it went.' },
  'not-accepted': {
    zh: '理由如下；补齐条件后可重新申请。',
    en: 'The reasons stand below. You can apply again once they are met.',
  },
  refused: { zh: '理由如下。', en: 'The reasons stand below.' },
  withdrawn: { zh: '您已撤回。要办可重新申请。', en: 'You withdrew it. You can apply again.' },
  lapsed: { zh: '没有按时补正。要办可重新申请。', en: 'It was not put right in time. You can apply again.' },
  discarded: { zh: '草稿已删除。', en: 'The draft was discarded.' },
};

/** “Day 3 of 5; paused since 24 November because …”. */
export function clockWords(lang: Lang, clock: NonNullable<OwnCase['clock']>): string {
  const { used, days, paused } = clock;
  const standing = paused ? dayWords(lang, paused.since, false) : null;
  if (lang === 'zh')
    return `第${used}天，共${days}天${paused ? `；${standing}起暂停：${paused.why.zh}` : ''}`;
  return `Day ${used} of ${days}${paused ? `; paused since ${standing}: ${paused.why.en}` : ''}`;
}

export function dueWords(
  lang: Lang,
  { due, provisional, late }: NonNullable<OwnCase['clock']>,
): string | null {
  if (!due) return null;
  const day = dayWords(lang, due);
  if (lang === 'zh') return `${day}${provisional ? '（暂定：该年日历未公布）' : ''}${late ? '，已超过' : ''}`;
  return `${day}${provisional ? ' (provisional: the calendar of that year is not known yet)' : ''}${late ? ', which has passed' : ''}`;
}
