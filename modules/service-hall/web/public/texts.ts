import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import { measured, type Unit } from '../../contract/units.ts';

/** The words of the public pages of the service hall. */
export const hallTexts = {
  services: { zh: '办事', en: 'Services' },
  about: {
    zh: '选择事项，查看需要什么。回答几个问题，条件和材料会按您的情况收窄；不留存任何回答。',
    en: 'Choose a service to see what it needs. Answer a few questions and conditions and papers narrow to your case; no answer is kept.',
  },
  questions: { zh: '您的情况', en: 'Your case' },
  answered: { zh: '已答', en: 'answered' },
  notNeeded: { zh: '不必再答', en: 'nothing more to ask' },
  begin: { zh: '开始回答', en: 'Begin' },
  next: { zh: '下一步', en: 'Next' },
  back: { zh: '上一步', en: 'Back' },
  toResult: { zh: '查看需要什么', en: 'See what you need' },
  allAtOnce: { zh: '一页看全部问题', en: 'All questions on one page' },
  wholeGuide: { zh: '先看全部条件和材料', en: 'See all conditions and papers first' },
  changeAnswers: { zh: '修改回答', en: 'Change the answers' },
  stepsAbout: {
    zh: '分几步问，每步几个问题，可随时跳过；不留存任何回答。',
    en: 'Asked in a few short steps, any of which you may skip; no answer is kept.',
  },
  standsInTheWay: { zh: '按您的回答，以下条件不符合', en: 'By your answers these conditions are not met' },
  validFor: { zh: '有效期', en: 'Good for' },
  endsWithPassport: { zh: '且不晚于护照到期', en: 'and no longer than the passport' },
  afterwards: { zh: '办理结果和办结之后', en: 'What you get, and what is owed afterwards' },
  result: { zh: '办理结果', en: 'What you get' },
  counter: { zh: '办理地点', en: 'Where to go' },
  hours: { zh: '办公时间', en: 'Opening hours' },
  phone: { zh: '电话', en: 'Telephone' },
  questionsAbout: {
    zh: '可只答一部分。标“待答”的，答案会影响下面的条件或材料。',
    en: 'Answer as many as you like. Those marked “open” may still change what stands below.',
  },
  open: { zh: '待答', en: 'open' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  notSaid: { zh: '未答', en: 'Not answered' },
  narrow: { zh: '按此查看', en: 'Show what I need' },
  clear: { zh: '清除回答', en: 'Clear the answers' },
  misread: {
    zh: '没有读懂，请重新填写；其余回答已保留。',
    en: 'This could not be read. Write it again; the other answers are kept.',
  },
  number: { zh: '请填数字。', en: 'Write a number.' },
  conditions: { zh: '条件', en: 'Conditions' },
  holds: { zh: '符合', en: 'Met' },
  fails: { zh: '不符合', en: 'Not met' },
  warns: { zh: '请留意', en: 'Take note' },
  unknown: { zh: '待答', en: 'Open' },
  office: { zh: '由本办核查', en: 'The office looks' },
  setByPayee: { zh: '由收费单位公布', en: 'set by whoever is paid' },
  noConditions: { zh: '没有特别条件。', en: 'No particular conditions.' },
  stands: { zh: '按您的回答', en: 'By your answers' },
  papers: { zh: '材料', en: 'Papers' },
  papersFrom: { zh: '除另注明外：', en: 'Unless marked otherwise:' },
  paper: { zh: '材料', en: 'Paper' },
  how: { zh: '要求', en: 'What it must be like' },
  form: { zh: '形式', en: 'Form' },
  original: { zh: '原件', en: 'Original' },
  copy: { zh: '复印件', en: 'Copy' },
  electronic: { zh: '电子件', en: 'Electronic' },
  perhaps: { zh: '视情况', en: 'depends on your case' },
  reusable: { zh: '备案一次，可反复使用', en: 'filed once, used again' },
  firm: { zh: '单位', en: 'Of the firm or body' },
  person: { zh: '每人', en: 'Of each person' },
  case: { zh: '本次申请', en: 'Of this application' },
  time: { zh: '时限', en: 'How long it takes' },
  stages: { zh: '办理步骤', en: 'Steps' },
  clockStands: { zh: '不计入时限', en: 'does not count' },
  fees: { zh: '费用', en: 'Fees' },
  noFees: { zh: '不收费。', en: 'No fee.' },
  after: { zh: '办结之后', en: 'Afterwards' },
  basis: { zh: '依据', en: 'By what rule' },
  asOf: { zh: '截至', en: 'as of' },
  unconfirmed: { zh: '未经本办确认', en: 'not confirmed by this office' },
  allServices: { zh: '全部事项', en: 'All services' },
} as const satisfies Record<string, Both>;

export const standsWords: Record<'clear' | 'open' | 'blocked', Both> = {
  clear: { zh: '可以申请', en: 'You can apply' },
  open: { zh: '还有问题待答', en: 'Some questions are still open' },
  blocked: { zh: '有条件不符合', en: 'A condition is not met' },
};

/** How many questions a step has. */
export function countWords(lang: Lang, count: number): string {
  if (lang === 'zh') return `${count}个问题`;
  return count === 1 ? '1 question' : `${count} questions`;
}

/** How a line refers to a source. */
export function sourceWords(lang: Lang, number: number): string {
  return lang === 'zh' ? `出处${number}` : `Source ${number}`;
}

/** The day most sources were looked at. */
export function usualDayWords(lang: Lang, day: string): string {
  return lang === 'zh' ? `截至${day}；另有注明的除外。` : `As of ${day}, unless marked otherwise.`;
}

/** What is promised, counted from today. */
export function promiseWords(lang: Lang, days: number, due: string, provisional: boolean): string {
  if (lang === 'zh')
    return `材料齐全后${days}个工作日内办结；今天交齐，最迟${due}${provisional ? '（工作日历未全，暂定）' : ''}。`;
  const unit = days === 1 ? 'working day' : 'working days';
  return `Decided within ${days} ${unit} once everything is there; handed in complete today, by ${due}${provisional ? ' (provisional: the calendar of that year is not known yet)' : ''}.`;
}

/** A figure an office asks for: “Least staff insured: 10 people”. */
export function figureWords(lang: Lang, name: string, value: unknown, unit: Unit | undefined): string {
  const said = typeof value === 'number' && unit ? measured(lang, value, unit) : String(value);
  return `${name}${lang === 'zh' ? '：' : ': '}${said}`;
}
