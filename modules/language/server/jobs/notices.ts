/** What people are told of translation jobs. */
export const jobNotices = {
  'language.jobToHead': {
    name: { zh: '待翻译室负责人办理的任务', en: 'A job for the head of translation' },
    urgent: true,
    says: {
      zh: '{who}办理了翻译任务《{title}》，请接着处理。',
      en: '{who} has moved the translation job “{title}” on to you.',
    },
  },
  'language.jobLeftBehind': {
    name: { zh: '有人离任的翻译任务', en: 'A job whose people have left' },
    urgent: true,
    says: {
      zh: '翻译任务《{title}》的经办人已离任，请另派他人。',
      en: 'Somebody who worked on the translation job “{title}” has left the office. Please give it to somebody else.',
    },
  },
  'language.jobQuoted': {
    name: { zh: '翻译任务的报价', en: 'The quote of a translation job' },
    urgent: true,
    says: {
      zh: '{who}给翻译任务《{title}》报了价，请答复。',
      en: '{who} quoted the translation job “{title}”. Please answer.',
    },
  },
  'language.jobHanded': {
    name: { zh: '交给您的翻译任务', en: 'A translation job handed to you' },
    urgent: true,
    says: {
      zh: '{who}把翻译任务《{title}》交给了您。',
      en: '{who} handed the translation job “{title}” to you.',
    },
  },
  'language.jobDelivered': {
    name: { zh: '译文交付', en: 'A translation delivered' },
    says: { zh: '{who}交付了《{title}》的译文。', en: '{who} delivered the translation of “{title}”.' },
  },
  'language.jobEnded': {
    name: { zh: '没有做成的翻译任务', en: 'A translation job that ended early' },
    says: {
      zh: '翻译任务《{title}》由{who}取消或退回，原因在任务页面上。',
      en: '{who} cancelled or declined the translation job “{title}”. Why stands on its page.',
    },
  },
} as const;
