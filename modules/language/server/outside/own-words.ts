import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { JobState } from '../../contract/jobs.ts';
import type { OwnRequest } from '../../contract/outside.ts';
import type { JobRecord } from '../jobs/queries.ts';

/**
 * How a request stands, in plain words for whoever asked: nothing of who works on it. `byThem` says that a request which came
 * to nothing was declined or withdrawn by themselves.
 */
export function saysOf(
  { state, due, mark }: Pick<JobRecord, 'state' | 'due' | 'mark'>,
  byThem: boolean,
): Both {
  const by = (of: (zh: string, en: string) => Both, without: Both) =>
    due === null ? without : of(dayWords('zh', due), dayWords('en', due));
  switch (state) {
    case 'requested':
      return {
        zh: '已收到，翻译中心正在统计字数并报价。',
        en: 'It has come in. The centre counts its words and will quote it.',
      };
    case 'quoted':
      return { zh: '已报价，请您答复。', en: 'It was quoted. Please agree or decline.' };
    case 'agreed':
    case 'assigned':
      return by(
        (zh, en) => ({
          zh: `已安排，预计${zh}前交付；译员还没有开始。`,
          en: `It is arranged, to be delivered by ${en}. The translation has not begun.`,
        }),
        { zh: '已安排，译员还没有开始。', en: 'It is arranged. The translation has not begun.' },
      );
    case 'translating':
      return by(
        (zh, en) => ({
          zh: `正在翻译，预计${zh}前交付。`,
          en: `It is being translated, to be delivered by ${en}.`,
        }),
        { zh: '正在翻译。', en: 'It is being translated.' },
      );
    case 'revising':
    case 'reviewing':
    case 'checking':
      return by(
        (zh, en) => ({
          zh: `译文正由另一人审校，预计${zh}前交付。`,
          en: `The translation is being revised by another person, to be delivered by ${en}.`,
        }),
        { zh: '译文正由另一人审校。', en: 'The translation is being revised by another person.' },
      );
    case 'delivered':
      return mark === null
        ? {
            zh: '已交付，请下载译文，并提出意见。',
            en: 'It was delivered. Fetch the translation, and say what you think of it.',
          }
        : { zh: '已交付，您的反馈也已收到。', en: 'It was delivered, and what you said of it has come in.' };
    case 'closed':
      return { zh: '已办结，译文仍可下载。', en: 'It is closed. The translation can still be fetched.' };
    case 'declined':
      return byThem
        ? {
            zh: '您没有同意报价，委托到此结束。',
            en: 'You declined the quote, and the request ended with that.',
          }
        : {
            zh: '翻译中心未能承接，原因见往来说明。',
            en: 'The centre declined it. Why stands under “What was said”.',
          };
    case 'cancelled':
      return byThem
        ? { zh: '您已撤回这件委托。', en: 'You withdrew it.' }
        : {
            zh: '翻译中心已取消，原因见往来说明。',
            en: 'The centre cancelled it. Why stands under “What was said”.',
          };
  }
}

/** Whose turn it is, as far as whoever asked is concerned. */
export function turnFor(state: JobState, mark: number | null): OwnRequest['turn'] {
  switch (state) {
    case 'quoted':
      return 'you';
    case 'delivered':
      return mark === null ? 'you' : null;
    case 'closed':
    case 'declined':
    case 'cancelled':
      return null;
    default:
      return 'centre';
  }
}
