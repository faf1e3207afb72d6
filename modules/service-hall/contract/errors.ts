import type { ErrorKind } from '../../../kernel/contract/errors.ts';
import { cardErrors } from './card-errors.ts';
import { feeErrors } from './fee-errors.ts';
import { filingErrors } from './filing-errors.ts';
import { firmErrors } from './firm-errors.ts';

/** The service hall's own refusals. */
export const hallErrors = {
  'answers-unreadable': {
    status: 422,
    message: {
      zh: 'answers须为JSON对象，如{"case.byAgent":true}。',
      en: 'answers must be a JSON object, such as {"case.byAgent":true}.',
    },
  },
  'answers-misread': {
    status: 422,
    message: {
      zh: '有{count}项回答看不懂，请按各项提示改正。',
      en: '{count} answers could not be read. Mend those named and send again.',
    },
  },
  'case-incomplete': {
    status: 422,
    message: {
      zh: '还差{count}项，补齐后才能提交。',
      en: '{count} things are still missing. Complete them, then submit.',
    },
  },
  'correction-open': {
    status: 422,
    message: {
      zh: '补正通知中还有{count}项没有改正，也没有答复。',
      en: '{count} items of the notice were neither put right nor answered.',
    },
  },
  'correction-running': {
    status: 409,
    message: {
      zh: '补正通知还可以答复，至：{until}。逾期后才能终止。',
      en: 'The notice may still be answered until {until}. The case can be ended after that.',
    },
  },
  'correction-elsewhere': {
    status: 409,
    message: {
      zh: '补正期间只能改动补正通知列明的内容：{may}。其他内容如需改动，请先与窗口联系。',
      en: 'While the notice is open only what it names may be changed: {may}. For anything else, ask the counter first.',
    },
  },
  ...feeErrors,
  ...filingErrors,
  ...firmErrors,
  'already-rated': {
    status: 409,
    message: {
      zh: '本件已评价过。每件评价一次，差评整改后可再评一次。',
      en: 'This case was rated already. Each is rated once, and once more after a bad rating was mended.',
    },
  },
  'close-out-none': {
    status: 409,
    message: {
      zh: '本件没有需要销签的来访，也没有待交回的护照。',
      en: 'There is no visit to close out in this case, and no passport to hand in.',
    },
  },
  'letter-unchanged': {
    status: 409,
    message: {
      zh: '《{letter}》{number}的内容没有变化，可直接打印现有版本。',
      en: 'What the {letter} {number} says has not changed. Print the version there is.',
    },
  },
  'paper-unknown': {
    status: 422,
    message: {
      zh: '本事项没有这种材料。可提交的有：{papers}。',
      en: 'This service asks for no such paper. It has: {papers}.',
    },
  },
  'paper-of-whom': {
    status: 422,
    message: {
      zh: '“{paper}”：请写明是谁的材料；全件共用的材料不写人员。',
      en: '“{paper}”: say whose it is; a paper of the whole case is nobody’s own.',
    },
  },
  'paper-unusable': {
    status: 422,
    message: { zh: '{says}{fix}', en: '{says} {fix}' },
  },
  ...cardErrors,
} as const satisfies Record<string, ErrorKind>;
