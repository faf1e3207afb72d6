import type { PageHelp } from '../../../kernel/web/module.ts';

/** What the pages of travel cards are for, by their path. */
export const cardHelps: Record<string, PageHelp> = {
  '/cards': {
    what: {
      zh: '旅行卡经济体看板：每人一行，每个经济体一列，看得见谁同意了、谁还在等、等了多少天。',
      en: 'The economy board of travel cards: a row a person, a column an economy; who has granted, who is waited for, and for how long.',
    },
    how: [
      {
        zh: '三角是比九成旧件等得更久的；日子由本办自己的件算出，件数太少就不报。',
        en: 'A triangle waits for longer than nine in ten of past cases. Days are counted from the office’s own cases, and not said of too few.',
      },
      {
        zh: '按单位筛选即为一家企业的看板；按姓名、护照号或卡号查找用查找框，所查内容不进网址。',
        en: 'Narrowed to a firm it is the board of that firm. Names, passports and numbers of cards are looked for in the box; what you look for stands in no address.',
      },
    ],
  },
  '/cards/$holderId': {
    what: {
      zh: '一名持卡人：各经济体的答复及来源、护照余期、提前制卡是否值得、历次卡片和报部事项。',
      en: 'A holder: what each economy said and from what source, whether the passport lasts, whether an early card is worth it, every card, and what was asked of the ministry.',
    },
    how: [
      {
        zh: '查到新的答复按R登记；登记错的展开该经济体的记录更正，原来的记录留存。',
        en: 'Press R to record new answers. What was written wrongly is corrected in the entries of that economy; what stood before is kept.',
      },
      {
        zh: '换护照按P：页面先说明该办哪项，登记后自动提出。',
        en: 'Press P for a new passport: the page says which service it asks for, and files it.',
      },
    ],
  },
  '/cards/batches': {
    what: {
      zh: '等待报部的事项和各报部批次。',
      en: 'What waits to be sent to the ministry, and the batches that went.',
    },
    how: [
      {
        zh: '勾选后编成一批，导出名单报部；部里在同一张表上填好交回，先试读再写入。',
        en: 'Tick and make a batch, then export its list. The ministry fills in the same sheet; it is tried before anything is written.',
      },
    ],
  },
  '/cards/new': {
    what: {
      zh: '录入持卡人：程序启用前已有卡的，或不经办件的。',
      en: 'Enter somebody whose card is older than this program, or who comes without a case.',
    },
    how: [
      {
        zh: '同一身份证号码，或同一护照号加出生日期，即为同一人，不重复录入；同名不算。',
        en: 'The same resident number, or passport and birth, is the same person and not entered twice. A name alone is not.',
      },
    ],
  },
  '/cards/batches/$batchId': {
    what: {
      zh: '一个报部批次：名单、报部日期、部里的回表。',
      en: 'A batch for the ministry: its list, the day it was sent, and what came back.',
    },
    how: [
      {
        zh: '先导出名单，报部后登记日期；新办、续办的经济体从这一天开始计日。',
        en: 'Export the list, and record the day it was sent: from it the economies of new cards and renewals are counted.',
      },
    ],
  },
  '/cards/returns/$returnId': {
    what: {
      zh: '一份部里回表，逐行说明将写入什么、哪里有误。',
      en: 'A return of the ministry, row by row: what would be written, and what is wrong.',
    },
    how: [
      {
        zh: '只写入无误的行；有误的改好表格后再交。写入或放弃后，读到的内容即清除。',
        en: 'Only rows without faults are written; mend the others in the sheet and hand it in again. Once written or dropped, what was read is erased.',
      },
    ],
  },
  '/cards/figures': {
    what: {
      zh: '旅行卡统计：各经济体送出、答复和用时，按月的申请、答复和制卡。',
      en: 'Travel cards in figures: what each economy was sent and answered and how long it took; applications, answers and cards by month.',
    },
    how: [
      {
        zh: '件数太少的不报用时；图上的竖线是中位数，长条到九成为止。',
        en: 'No time is given of too few cases. The stroke of a plot is the median, its bar reaches to nine in ten.',
      },
    ],
  },
};
