/** Which letter comes with which step, how it is called and numbered, and who has it. Pure. */
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { LetterKind } from '../../../contract/letters.ts';

export const letterNames: Record<LetterKind, Both> = {
  receipt: { zh: '收件凭证', en: 'Receipt of papers' },
  acceptance: { zh: '受理通知书', en: 'Notice of acceptance' },
  correction: { zh: '一次性补正告知书', en: 'Notice of what is to be put right' },
  'not-accepted': { zh: '不予受理通知书', en: 'Notice that the application is not accepted' },
  decision: { zh: '决定书', en: 'Decision' },
  delivery: { zh: '送达回证', en: 'Delivery receipt' },
  payment: { zh: '缴费登记凭证', en: 'Note of a payment' },
};

/** Each kind has a series of its own in an office, anew each year. */
const series: Record<LetterKind, string> = {
  receipt: 'SJ',
  acceptance: 'SL',
  correction: 'BZ',
  'not-accepted': 'BY',
  decision: 'JD',
  delivery: 'SD',
  payment: 'JF',
};

/** The number of a letter: `SJ-2026-000001`. */
export function letterNumber(kind: LetterKind, year: string, serial: number): string {
  return `${series[kind]}-${year}-${String(serial).padStart(6, '0')}`;
}

/** The letters of the applicant: a delivery receipt, signed, stays with the office. */
export const applicantsLetters: readonly LetterKind[] = [
  'receipt',
  'acceptance',
  'correction',
  'not-accepted',
  'decision',
  'payment',
];

const withSteps: Readonly<Record<string, LetterKind>> = {
  'service-hall.case-submitted': 'receipt',
  'service-hall.correction-answered': 'receipt',
  'service-hall.case-accepted': 'acceptance',
  'service-hall.correction-asked': 'correction',
  'service-hall.case-not-accepted': 'not-accepted',
  'service-hall.case-refused': 'decision',
  'service-hall.case-lapsed': 'decision',
};

/** The letter a step brings by itself: by its line in the ledger, and whether it decided the case. */
export function letterWith(line: string, decides: boolean): LetterKind | null {
  if (line === 'service-hall.case-advanced') return decides ? 'decision' : null;
  return withSteps[line] ?? null;
}
