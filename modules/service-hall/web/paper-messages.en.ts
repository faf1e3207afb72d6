import type { SameKeys } from '../../../kernel/web/i18n/texts.ts';
import type { papersZh } from './paper-messages.zh.ts';

/** What comes with a case in writing and in money, in English. */
export const papersEn: SameKeys<typeof papersZh> = {
  letters: {
    title: 'Letters',
    count_one: '{{count}} letter',
    count_other: '{{count}} letters',
    version: 'version {{version}}',
    pdf: { zh: 'PDF in Chinese', en: 'in English', both: 'in both' },
    why: 'Issued anew because: {{why}}',
    changed: 'Not as before: {{parts}}',
    before_one: 'One version before',
    before_other: '{{count}} versions before',
    unconfirmed_one: 'One sentence is not confirmed by the office',
    unconfirmed_other: '{{count}} sentences are not confirmed by the office',
    reissue: 'Issue anew',
    reissueOf: 'Issue anew: {{letter}} {{number}}',
    reissueAbout:
      'It is made out as the case stands now: the same number, the next version, and what is not as before is marked. One that would say the same is not issued anew.',
    reissueWhy: 'Why it is issued anew',
  },
  fees: {
    title: 'Fees',
    due: '{{sum}} due',
    payeeSets: 'the payee sets the amount',
    settled: 'settled',
    copies_one: '{{count}} paper',
    copies_other: '{{count}} papers',
    unconfirmed: 'amount not confirmed by the office',
    yuan: 'yuan',
    state: { due: 'due', paid: 'paid', waived: 'waived', refunded: 'given back' },
    steps: { markPaid: 'Note payment', countFee: 'Count papers', waiveFee: 'Waive', refundFee: 'Give back' },
    stepOf: '{{step}}: {{fee}}',
    how: 'Paid by',
    on: 'Paid on',
    receipt: 'Number of the receipt',
    receiptNumber: 'receipt {{number}}',
    givenBack: '{{sum}} given back',
    because: 'because: {{why}}',
    amountIn: 'Amount ({{currency}})',
    why: 'Reason',
    whyHint: 'Kept with the case; the applicant does not see it.',
    paid: { title: 'Note payment: {{fee}}', go: 'Paid' },
    count: { title: 'Count papers: {{fee}}', label: 'How many papers', go: 'Count' },
    waive: { title: 'Waive: {{fee}}', go: 'Waive it' },
    refund: { title: 'Give back: {{fee}}', about: 'At most {{most}} can be given back.', go: 'Given back' },
  },
  rating: {
    title: 'Rating',
    state: {
      given: 'given',
      open: 'bad: a call is owed',
      mended: 'called back and mended',
      mistaken: 'a mistake, not counted',
    },
    by: ', by ',
    answer: {
      title: 'Answer the bad rating',
      about:
        'A chief who had no hand in the case calls whoever gave it, and says what came of it. One found to be a mistake is not counted.',
      as: 'Result',
      words: 'The call, and what was mended',
      go: 'Answered',
    },
  },
};
