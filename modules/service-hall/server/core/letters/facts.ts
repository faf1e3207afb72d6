/** What a letter says, kept as it was when it was issued. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Origin, ServiceDefinition } from '../../../contract/definition.ts';
import type { LetterKind } from '../../../contract/letters.ts';
import type { Receipt } from '../../../contract/receipts.ts';

/** A text in both languages, of which one may be missing. */
export interface Halves {
  zh: string | null;
  en: string | null;
}

/** A sentence of a letter, filled in, with where it is from where it claims what the law or the office provides. */
export interface Wording {
  part: 'opening' | 'next' | 'remedy';
  text: Both;
  origin: Origin | null;
}

/** Who received the result. `handing`: what went into whose hand, and how both signed. */
export interface ReceivedBy {
  name: string;
  idLastFour: string;
  handing?: Pick<Receipt, 'items' | 'capacity' | 'signatures'> & { giver: Both; mandate: boolean };
}

export interface LetterFacts {
  kind: LetterKind;
  number: string;
  version: number;
  day: IsoDate;
  /** The version this one takes the place of. */
  replaces: { version: number; day: IsoDate } | null;
  office: { name: Both; chop: string; contact: Both | null };
  service: Both;
  legalNature: ServiceDefinition['legalNature'];
  caseNumber: string;
  applicant: string | null;
  people: Halves[];
  received: IsoDate | null;
  /** By when the office acts: `within` working days, where it promises a time. */
  due: { days: number; day: IsoDate | null; provisional: boolean } | null;
  papers: { name: Both; of: Halves | null; seen: boolean }[];
  items: { at: Both; says: Both }[];
  againWhy: string | null;
  outcome: 'approved' | 'refused' | 'lapsed' | null;
  reason: Both | null;
  result: Both | null;
  fees: { name: Both; payee: Both; amount: number | null; currency: string }[];
  paid: { how: Both; on: IsoDate; receipt: string | null } | null;
  receivedBy: ReceivedBy | null;
  /** Where the case can be followed, below the house's address. It never holds the second fact. */
  track: string;
  wording: Wording[];
}

/** What each part of a letter is called where it is said that it changed. */
const parts: [Both, (facts: LetterFacts) => unknown][] = [
  [{ zh: '申请人', en: 'whom it is for' }, ({ applicant, people }) => [applicant, people]],
  [{ zh: '材料清单', en: 'the list of papers' }, ({ papers }) => papers],
  [{ zh: '收件日和期限', en: 'the day of receipt and the time' }, ({ received, due }) => [received, due]],
  [{ zh: '补正内容', en: 'what is to be put right' }, ({ items, againWhy }) => [items, againWhy]],
  [{ zh: '决定和理由', en: 'the decision and its reason' }, (facts) => [facts.outcome, facts.reason]],
  [{ zh: '费用', en: 'the fees' }, ({ fees, paid }) => [fees, paid]],
  [{ zh: '领取人', en: 'who received it' }, ({ receivedBy }) => receivedBy],
  [{ zh: '事项名称和结果', en: 'the service and its result' }, ({ service, result }) => [service, result]],
  [{ zh: '文字', en: 'the wording' }, ({ wording }) => wording.map(({ text }) => text)],
  [{ zh: '本办名称和联系方式', en: 'the office and how it is reached' }, ({ office }) => office],
];

/** What is not as it was in the version before, part by part. */
export function changesIn(now: LetterFacts, before: LetterFacts): Both[] {
  return parts.filter(([, of]) => canonical(of(now)) !== canonical(of(before))).map(([name]) => name);
}

/** Alike whatever the order of keys: what comes back from the database has its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    held !== null && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
