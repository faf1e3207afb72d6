import type { ErrorKind } from '../../../kernel/contract/errors.ts';

/** The directory's own refusals. */
export const directoryErrors = {
  'person-exists': {
    status: 409,
    message: {
      zh: '名录中已有同名人员 {name}。如确非同一人，请在备注中注明区别后再记入。',
      en: 'The directory already has a person named {name}. If this is someone else, say in the note how they differ, then enter again.',
    },
  },
  'body-exists': {
    status: 409,
    message: { zh: '名录中已有机构“{name}”。', en: 'The directory already has a body named {name}.' },
  },
  'post-exists': {
    status: 409,
    message: { zh: '此人在这一时期已有同一职务。', en: 'This person already holds this post in that time.' },
  },
  'post-ends-before-it-begins': {
    status: 422,
    message: { zh: '任期止日早于起日，请核对。', en: 'The term ends before it begins. Check both days.' },
  },
  'body-above-itself': {
    status: 422,
    message: {
      zh: '机构不能隶属于自己或自己的下级，请另选上级。',
      en: 'A body cannot stand under itself or one of its own. Choose another parent.',
    },
  },
  'body-kind-unknown': {
    status: 422,
    message: {
      zh: '没有“{kind}”这一机构类别，请从列表中选择。',
      en: 'There is no kind of body “{kind}”. Choose one from the list.',
    },
  },
  'economy-unknown': {
    status: 422,
    message: {
      zh: '没有代码为“{code}”的经济体，请从列表中选择。',
      en: 'There is no economy with the code “{code}”. Choose one from the list.',
    },
  },
  'place-exists': {
    status: 409,
    message: {
      zh: '名录中已有同一城市的场所“{name}”。',
      en: 'The directory already has a place named {name} in that city.',
    },
  },
  'contact-unusable': {
    status: 422,
    message: { zh: '联系方式未记入：{reason}', en: 'The contact point was not entered. {reason}' },
  },
  'consent-ends-before-it-begins': {
    status: 422,
    message: {
      zh: '同意的止日早于起日，请核对。',
      en: 'The consent ends before it begins. Check both days.',
    },
  },
  'consent-withdrawn': {
    status: 409,
    message: {
      zh: '同意已撤回，内容已抹去。重新取得同意后，请另记一条。',
      en: 'Consent was withdrawn and the value is erased. Once there is consent again, enter it anew.',
    },
  },
  'precedence-moved': {
    status: 409,
    message: {
      zh: '您排列期间，有人任职、卸任或位次有变。您排的次序仍在，请看过新增和变动的再提交。',
      en: 'While you were ordering, somebody was appointed, ended or ranked. Your order is kept: look at what is new, then send again.',
    },
  },
  'precedence-unchanged': {
    status: 422,
    message: {
      zh: '次序与现在相同，没有需要记录的调整。',
      en: 'The order is the same as now. There is nothing to record.',
    },
  },
  'person-formerly': {
    status: 409,
    message: {
      zh: '“{name}”是名录中{present}的曾用名或别名。如确非同一人，请在备注中注明区别后再记入。',
      en: '{name} is another name of {present}, who is in the directory. If this is someone else, say in the note how they differ, then enter again.',
    },
  },
  'other-name-exists': {
    status: 409,
    message: {
      zh: '“{name}”已经是其现用名称，或已作为其他名称记入。',
      en: '{name} is the present name already, or has been entered as another name.',
    },
  },
  'name-ends-before-it-begins': {
    status: 422,
    message: {
      zh: '名称停用之日早于启用之日，请核对。',
      en: 'The name went out of use before it came into use. Check both days.',
    },
  },
  'passport-name-unfit': {
    status: 422,
    message: {
      zh: '请照护照机读区填写：只用大写字母，姓与名之间为“<<”，如MATSUBARA<<KEIKO；中文一栏留空。',
      en: 'Write it as in the machine-readable zone of the passport: capitals only, << between surname and given names, such as MATSUBARA<<KEIKO; leave the Chinese empty.',
    },
  },
  'not-of-a-body': {
    status: 422,
    message: {
      zh: '机构没有护照拼写，请另选种类。',
      en: 'A body has no passport. Choose another kind of name.',
    },
  },
  'same-record': {
    status: 422,
    message: {
      zh: '两边是同一条记录，请选另一条。',
      en: 'Both are the same record. Choose another one.',
    },
  },
  'merge-moved-on': {
    status: 409,
    message: { zh: '不能撤销合并：{reason}', en: 'The merge cannot be taken back: {reason}' },
  },
  'headings-not-found': {
    status: 422,
    message: {
      zh: '前20行中没有认得的表头。请在第一行写明各列，如“姓名”“英文名”“单位”“职务”“起”“止”；机构表写“机构名称”。',
      en: 'The first 20 rows hold no heading that is known. Name the columns in the first row: Name, English name, Body, Title, From, To; for bodies Name in Chinese.',
    },
  },
  'columns-unusable': {
    status: 422,
    message: {
      zh: '各列的含义不能用：{reason}',
      en: 'These meanings of the columns cannot be used. {reason}',
    },
  },
} as const satisfies Record<string, ErrorKind>;
