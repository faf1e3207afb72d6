import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { HouseEvent } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import type { LinkLetter } from '../../../../kernel/server/visitors/write-link-letter.ts';
import { type CaseState, caseStates } from '../../contract/case.ts';
import { nextVerbs } from '../core/case-state.ts';
import { type CaseRecord, getCase } from '../queries.ts';
import { mailKey } from './send-links.ts';

type Says = NonNullable<LinkLetter['says']>;
const ratedIn = caseStates.filter((state) => nextVerbs[state].includes('rate'));

/** What whoever applied hears of by mail without asking: in which states a line leaves the case, and what is said of it. */
const told: Readonly<Record<string, { states: CaseState[]; says: (row: CaseRecord) => Says }>> = {
  'service-hall.case-accepted': { states: ['in-hand'], says: accepted },
  'service-hall.correction-asked': { states: ['correcting'], says: toPutRight },
  'service-hall.case-not-accepted': { states: ['not-accepted'], says: ended },
  'service-hall.case-refused': { states: ['refused'], says: ended },
  'service-hall.case-lapsed': { states: ['lapsed'], says: ended },
  'service-hall.case-advanced': { states: ['ready'], says: ready },
  'service-hall.rating-answered': { states: [...ratedIn], says: mended },
};

/**
 * Whoever applied, or acts for the firm, is mailed how the case goes where something is for him or her to know or to do,
 * with a link to it. The mail names the case by its reference alone. What went on meanwhile is not told any more.
 */
export const tellApplicant = reaction({
  event: 'service-hall.caseMoved',
  name: 'service-hall.tell-applicant',
  heeds: ({ data }: HouseEvent) => Object.hasOwn(told, String(data?.['line'])),
  prepare: (preparing, { subject, data }) =>
    mailKey(preparing, subject, async (ctx) => {
      const row = await getCase(ctx, subject.id);
      const { states, says } = told[String(data?.['line'])]!;
      return states.includes(row.state) && row.number !== null ? says(row) : null;
    }),
  run: async () => {},
});

function about({ number }: CaseRecord, title: Both, line: Both): Says {
  return { title: { zh: `${number}：${title.zh}`, en: `${number}: ${title.en}` }, line };
}

function accepted(row: CaseRecord): Says {
  const by = row.due_on;
  return about(
    row,
    { zh: '申请已受理', en: 'your application is accepted' },
    by === null
      ? { zh: '申请已受理，正在办理。', en: 'It is accepted and in hand.' }
      : {
          zh: `申请已受理，预计${dayWords('zh', by)}前办结。`,
          en: `It is accepted, and to be decided by ${dayWords('en', by)}.`,
        },
  );
}

function toPutRight(row: CaseRecord): Says {
  return about(
    row,
    { zh: '请补正', en: 'something is to be put right' },
    {
      zh: '通知列明了需要补正的内容，可以在线逐项补正；补正期间不计办理时间。',
      en: 'The notice names all of it, and each thing is put right in its place online. Meanwhile the clock stands.',
    },
  );
}

function ready(row: CaseRecord): Says {
  return about(
    row,
    { zh: '结果可以领取', en: 'the result is ready' },
    { zh: '结果已可领取，领取时请带身份证件。', en: 'It can be collected. Bring a proof of identity.' },
  );
}

function mended(row: CaseRecord): Says {
  return about(
    row,
    { zh: '您的差评已整改', en: 'what you were not satisfied with was mended' },
    {
      zh: '您不满意的地方，本办已回访并整改。现在怎么样，请再评价一次；您前一次的评价照旧保留。',
      en: 'The office called back about what you were not satisfied with, and mended it. Please say how it is now; what you said first stays as it was.',
    },
  );
}

function ended(row: CaseRecord): Says {
  return about(
    row,
    { zh: '已有结果，请查看', en: 'there is a decision' },
    { zh: '结果和理由见文书。', en: 'The letter says what was decided, and why.' },
  );
}
