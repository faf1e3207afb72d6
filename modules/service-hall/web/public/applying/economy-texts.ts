import type { Both, Lang } from '../../../../../kernel/contract/local-text.ts';
import type { CaseEconomy } from '../../../contract/cards.ts';

/** What is said of the economies' answers to whoever applied. */
export const economyTexts = {
  title: { zh: '各经济体的答复', en: 'What the economies say' },
  says: (months: number): Both => ({
    zh: `各经济体自行审核，本办不能催办。“通常”是本办近${months}个月已收到答复的申请用时的中位数，仅供参考。`,
    en: `Each economy decides by itself, and none can be hurried. “Usually” is the middle of what this office’s applications took, of those answered in the last ${months} months; it promises nothing.`,
  }),
  granted: {
    zh: (granted: number, asked: number) => `${granted}/${asked}已同意`,
    en: (granted: number, asked: number) => `${granted} of ${asked} granted`,
  },
  slow: { zh: '等答复，已久于通常', en: 'Waiting, longer than usual' },
  sentOn: { zh: '送出：', en: 'Asked on ' },
  answeredOn: { zh: '答复：', en: 'Answered on ' },
};

/** How long it took, or has waited. */
export function takenWords(lang: Lang, { state, days }: CaseEconomy): string | null {
  if (days === null) return null;
  if (lang === 'zh') return state === 'pending' ? `已等${days}天` : `用时${days}天`;
  const words = days === 1 ? '1 day' : `${days} days`;
  return state === 'pending' ? `waiting ${words}` : `took ${words}`;
}

/** How long it usually takes here, and on how many applications that stands. */
export function usualWords(lang: Lang, { median, n }: CaseEconomy): string {
  if (median === null)
    return lang === 'zh'
      ? `通常用时未知（仅有${n}件答复）`
      : `usual time not known (${n === 1 ? '1 answer' : `${n} answers`} so far)`;
  if (lang === 'zh') return `通常${median}天（${n}件）`;
  return `usually ${median === 1 ? '1 day' : `${median} days`} (${n} applications)`;
}
