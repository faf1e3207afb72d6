import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** Refusals about travel cards. */
export const cardErrors = {
  'holder-exists': {
    status: 409,
    message: {
      zh: '此人已在册：证件号码或护照号加出生日期相同。请打开已有记录办理。',
      en: 'This person is known already: the same resident number, or passport and birth. Open that record instead.',
    },
  },
  'id-number-wrong': {
    status: 422,
    message: {
      zh: '居民身份证号码的校验位不对，请核对。',
      en: 'The check character of the resident number does not fit. Look at it again.',
    },
  },
  'card-in-force': {
    status: 409,
    message: {
      zh: '此人已有一张有效的卡，一人一护照只能有一张。请先换卡、续办或注销。',
      en: 'A card is in force, and a person has one at a time. Replace it, renew it, or cancel it first.',
    },
  },
  'no-card-in-force': {
    status: 409,
    message: { zh: '此人没有有效的卡。', en: 'No card of this person is in force.' },
  },
  'no-card-to-replace': {
    status: 409,
    message: {
      zh: '没有可补的卡：请先报失，或核对是否已注销。',
      en: 'There is no card to replace. Report it lost first, or see whether it was cancelled.',
    },
  },
  'nothing-granted': {
    status: 409,
    message: {
      zh: '还没有经济体同意，卡上无可列之处。',
      en: 'No economy has granted permission yet, so a card would list nothing.',
    },
  },
  'all-answered': {
    status: 409,
    message: {
      zh: '各经济体都已答复，不必提前制卡，请办全卡。',
      en: 'Every economy has answered. No early card is needed; have the full card made.',
    },
  },
  'passport-unchanged': {
    status: 409,
    message: {
      zh: '护照没有更换，卡上号码与所持护照一致。',
      en: 'The passport has not changed: the card shows the one that is carried.',
    },
  },
  'application-open': {
    status: 409,
    message: {
      zh: '此人已有一件预审在办，等各经济体答复或撤回后再提出。',
      en: 'An application is under way. Wait for its answers, or withdraw it, before filing another.',
    },
  },
  'no-application-open': {
    status: 409,
    message: { zh: '此人没有在办的预审。', en: 'No application of this person is under way.' },
  },
  'request-open': {
    status: 409,
    message: {
      zh: '同一事项已经提出，正在办理。',
      en: 'The same has been filed already and is under way.',
    },
  },
  'service-makes-no-card': {
    status: 422,
    message: { zh: '这项服务不制卡。', en: 'This service makes no card.' },
  },
  'card-not-due': {
    status: 409,
    message: { zh: '此卡尚未到期。', en: 'This card has not reached its end.' },
  },
  'card-number-taken': {
    status: 409,
    message: {
      zh: '已有一张卡是这个号码，请核对。',
      en: 'Another card has this number. Look at it again.',
    },
  },
  'line-conflict': {
    status: 409,
    message: {
      zh: '{economy}目前为“{state}”，不能这样登记。请刷新后核对，登记错的请用更正。',
      en: '{economy} stands at “{state}”, from where it cannot go that way. Read it again; what was written wrongly is corrected.',
    },
  },
  'day-not-possible': {
    status: 422,
    message: {
      zh: '日期不合理：{reason}',
      en: 'This day is not possible: {reason}',
    },
  },
  'economy-not-on-card': {
    status: 422,
    message: {
      zh: '没有代码为{code}的APEC经济体。',
      en: 'No APEC economy has the code {code}.',
    },
  },
  'nothing-to-batch': {
    status: 409,
    message: {
      zh: '所选事项已不在待报之列，请刷新后再选。',
      en: 'What was chosen no longer waits to be sent. Read the list again and choose anew.',
    },
  },
  'return-unreadable': {
    status: 422,
    message: {
      zh: '表中找不到所需的列：{columns}。请在本办导出的表上填写后交回。',
      en: 'The sheet lacks these columns: {columns}. Fill in the sheet this office exported and hand that in.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
