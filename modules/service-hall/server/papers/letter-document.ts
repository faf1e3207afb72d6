import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { PaperBlock, PaperDocument, PaperLangs } from '../../../../kernel/server/papers/document.ts';
import { moneyWords } from '../../contract/money.ts';
import { measured } from '../../contract/units.ts';
import type { LetterFacts } from '../core/letters/facts.ts';
import { letterNames } from '../core/letters/kinds.ts';
import { capacityWords, signedFor } from './signed-for.ts';

/** A letter as it is set on paper: what it says, in the order of its kind. */
export function letterDocument(facts: LetterFacts, langs: PaperLangs, publicUrl: string): PaperDocument {
  return {
    langs,
    office: facts.office,
    kind: { zh: '外事服务大厅文书', en: 'Service hall letter' },
    number: facts.number,
    version: facts.version > 1 ? facts.version : null,
    day: day(facts.day),
    title: letterNames[facts.kind],
    blocks: [
      ...replacing(facts),
      ...said(facts, 'opening'),
      { block: 'facts', rows: rowsOf(facts) },
      ...papersTable(facts),
      ...itemsTable(facts),
      ...feesTable(facts),
      ...headed({ zh: '理由', en: 'Reason' }, facts.reason),
      ...headed({ zh: '再次告知的原因', en: 'Why once more' }, alike(facts.againWhy)),
      ...said(facts, 'next'),
      ...remedy(facts),
      ...signed(facts),
      ...followed(facts, publicUrl),
    ],
  };
}

function day(of: IsoDate): Both {
  return { zh: dayWords('zh', of), en: dayWords('en', of) };
}

function alike(text: string | null): Both | null {
  return text === null ? null : { zh: text, en: text };
}

function replacing({ replaces }: LetterFacts): PaperBlock[] {
  if (!replaces) return [];
  const { version, day: since } = replaces;
  const text = {
    zh: `本件替代${dayWords('zh', since)}出具的第${version}版，该版作废。左侧有竖线处与前一版不同。`,
    en: `This takes the place of version ${version} of ${dayWords('en', since)}, which no longer holds. A line in the margin marks what is not as before.`,
  };
  return [{ block: 'note', label: { zh: '换发', en: 'Issued anew' }, text }];
}

function said({ wording }: LetterFacts, part: 'opening' | 'next'): PaperBlock[] {
  return wording
    .filter((one) => one.part === part)
    .map(({ text }): PaperBlock => ({ block: 'paragraph', text }));
}

function remedy({ wording }: LetterFacts): PaperBlock[] {
  const label = { zh: '不同意怎么办', en: 'If you disagree' };
  return wording
    .filter(({ part }) => part === 'remedy')
    .map(({ text }): PaperBlock => ({ block: 'note', label, text }));
}

function headed(text: Both, says: Both | null): PaperBlock[] {
  if (says === null) return [];
  return [
    { block: 'heading', text },
    { block: 'paragraph', text: says },
  ];
}

type Rows = Extract<PaperBlock, { block: 'facts' }>['rows'];

function rowsOf(facts: LetterFacts): Rows {
  const { applicant, people, received, due, result, receivedBy, paid } = facts;
  const row = (label: Both, value: Rows[number]['value'] | null | undefined): Rows =>
    value ? [{ label, value }] : [];
  return [
    ...row({ zh: '申请人', en: 'Applicant' }, applicant),
    ...people.flatMap((one) => row({ zh: '为何人申请', en: 'For' }, one)),
    ...row({ zh: '办件编号', en: 'Reference' }, facts.caseNumber),
    ...row({ zh: '收件日', en: 'Day of receipt' }, received && day(received)),
    ...row({ zh: '办理时间', en: 'Time' }, due && timeOf(due)),
    ...row({ zh: '办理结果', en: 'Result' }, result),
    ...row({ zh: '缴费方式', en: 'Paid by' }, paid?.how),
    ...row({ zh: '缴费日期', en: 'Paid on' }, paid && day(paid.on)),
    ...row({ zh: '票据号码', en: 'Number of the receipt' }, paid?.receipt),
    ...row({ zh: '交付物', en: 'Handed over' }, receivedBy?.handing?.items.join('；')),
    ...row({ zh: '领取人', en: 'Received by' }, receivedBy?.name),
    ...row({ zh: '证件末四位', en: 'Last four of the ID' }, receivedBy?.idLastFour),
    ...row({ zh: '领取身份', en: 'Received as' }, receivedBy?.handing && capacityWords(receivedBy.handing)),
  ];
}

function timeOf({ days, day: last, provisional }: NonNullable<LetterFacts['due']>): Both {
  const within = { zh: measured('zh', days, 'working-days'), en: measured('en', days, 'working-days') };
  if (last === null)
    return { zh: `${within.zh}，现暂停计时`, en: `${within.en}; the clock stands at present` };
  return {
    zh: `${within.zh}，至${dayWords('zh', last)}${provisional ? '（放假安排公布前暂定）' : ''}`,
    en: `${within.en}, until ${dayWords('en', last)}${provisional ? ' (provisional until the year’s holidays are announced)' : ''}`,
  };
}

function papersTable({ kind, papers }: LetterFacts): PaperBlock[] {
  if (kind !== 'receipt') return [];
  if (papers.length === 0)
    return [
      {
        block: 'paragraph',
        text: {
          zh: '没有收到材料，申请内容已登记。',
          en: 'No papers came with it. What was entered is recorded.',
        },
      },
    ];
  const columns = [
    { label: { zh: '材料', en: 'Paper' } },
    { label: { zh: '谁的', en: 'Whose' } },
    { label: { zh: '形式', en: 'As' } },
  ];
  const rows = papers.map(({ name, of, seen }) => [
    name,
    of ?? { zh: '本件', en: 'the case' },
    seen ? { zh: '核验原件', en: 'original, seen' } : { zh: '电子文件', en: 'file' },
  ]);
  return [{ block: 'table', columns, rows }];
}

function itemsTable({ items }: LetterFacts): PaperBlock[] {
  if (items.length === 0) return [];
  const columns = [
    { label: { zh: '序号', en: 'No.' }, figures: true },
    { label: { zh: '何处', en: 'Where' } },
    { label: { zh: '如何补正', en: 'What to do' } },
  ];
  return [{ block: 'table', columns, rows: items.map(({ at, says }, n) => [String(n + 1), at, says]) }];
}

function feesTable({ fees }: LetterFacts): PaperBlock[] {
  if (fees.length === 0) return [];
  const columns = [
    { label: { zh: '费用', en: 'Fee' } },
    { label: { zh: '收费单位', en: 'Payee' } },
    { label: { zh: '金额', en: 'Amount' }, figures: true },
  ];
  const rows = fees.map(({ name, payee, amount, currency }) => [name, payee, moneyWords(amount, currency)]);
  return [{ block: 'table', columns, rows }];
}

/** What can be followed online says where, with a code for a telephone. */
function followed({ kind, track }: LetterFacts, publicUrl: string): PaperBlock[] {
  if (kind !== 'receipt' && kind !== 'acceptance' && kind !== 'correction') return [];
  const label = {
    zh: '扫码查询办理进度；还需输入护照或手机号码的后四位。',
    en: 'Scan to follow the application. The last four of the passport or telephone number are asked for, too.',
  };
  return [{ block: 'code', address: `${publicUrl}${track}`, label }];
}

function signed({ kind, office, day: on, receivedBy }: LetterFacts): PaperBlock[] {
  const seal = { zh: '（印章）', en: '(seal)' };
  if (kind !== 'delivery' || !receivedBy)
    return [{ block: 'signature', label: seal, name: office.name, day: day(on) }];
  return signedFor(receivedBy, office.name, day(on));
}
