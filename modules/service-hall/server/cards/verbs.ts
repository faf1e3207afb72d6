/** What the hall is told of travel cards. */
export const cardNotices = {
  'service-hall.card-request-stuck': {
    name: { zh: '旅行卡办件未能转为报部事项', en: 'A card case that became no request' },
    says: {
      zh: '“{title}”未能自动转为报部事项，请在旅行卡页核对此人的卡和护照后提出。',
      en: '“{title}” could not become a request to the ministry by itself. See this person’s cards and passport, and file it there.',
    },
  },
  'service-hall.card-renewable': {
    name: { zh: '旅行卡可以续办', en: 'A travel card may be renewed' },
    says: {
      zh: '{title}的旅行卡进入可续办期。',
      en: 'The travel card of {title} may be renewed from now on.',
    },
  },
  'service-hall.card-ends-soon': {
    name: { zh: '旅行卡一个月内到期', en: 'A travel card ends within a month' },
    says: { zh: '{title}的旅行卡还有一个月到期。', en: 'The travel card of {title} ends in a month.' },
  },
};

/** Names of the ledger’s verbs about travel cards. */
export const cardVerbs = {
  'service-hall.card-holder-added': { zh: '录入持卡人', en: 'entered a card holder' },
  'service-hall.card-request-filed': { zh: '提出报部事项', en: 'filed what the ministry is to be asked' },
  'service-hall.card-request-withdrawn': {
    zh: '撤回报部事项',
    en: 'took back what the ministry was to be asked',
  },
  'service-hall.lines-sent': { zh: '报部并送各经济体', en: 'sent it to the ministry and the economies' },
  'service-hall.line-answered': { zh: '登记经济体答复', en: 'recorded an economy’s answer' },
  'service-hall.line-corrected': { zh: '更正经济体答复', en: 'corrected an economy’s answer' },
  'service-hall.grant-lapsed': { zh: '一个经济体的许可到期', en: 'saw an economy’s permission end' },
  'service-hall.card-made': { zh: '登记制成的卡', en: 'recorded a card that was made' },
  'service-hall.card-lost': { zh: '报失卡片', en: 'reported a card lost' },
  'service-hall.card-cancelled': { zh: '注销卡片', en: 'cancelled a card' },
  'service-hall.card-superseded': { zh: '换下原卡', en: 'replaced a card' },
  'service-hall.card-expired': { zh: '卡片到期', en: 'saw a card expire' },
  'service-hall.passport-changed': { zh: '登记新护照', en: 'recorded a new passport' },
  'service-hall.trips-set': { zh: '记下行程', en: 'noted booked journeys' },
  'service-hall.batch-made': { zh: '组成报部批次', en: 'made a batch for the ministry' },
  'service-hall.batch-sent': { zh: '报部', en: 'sent a batch to the ministry' },
  'service-hall.batch-return-tried': { zh: '试读部里回表', en: 'read the ministry’s return without writing' },
  'service-hall.batch-return-written': { zh: '写入部里回表', en: 'wrote the ministry’s return' },
  'service-hall.batch-return-dropped': { zh: '放弃一份回表', en: 'dropped a return' },
};
