import { type SameKeys, texts } from './texts.ts';

const zh = {
  title: '本页说明',
  tour: '导览',
  keys: '键盘操作',
  close: '关闭',
  stepOf: '第{{n}}步，共{{of}}步',
  next: '下一步',
  back: '上一步',
  leave: '结束导览',
  end: '看完了',
  offer: '这是演示机构，人员和内容均为虚构。可用几分钟看一遍主要页面（{{count}}步）。',
  begin: '开始导览',
  decline: '不再提示',
};

const en: SameKeys<typeof zh> = {
  title: 'About this page',
  tour: 'Tour',
  keys: 'Keys',
  close: 'Close',
  stepOf: 'Step {{n}} of {{of}}',
  next: 'Next',
  back: 'Back',
  leave: 'Leave the tour',
  end: 'Done',
  offer:
    'This is a demonstration office; its people and contents are made up. A tour of the main pages takes a few minutes ({{count}} steps).',
  begin: 'Take the tour',
  decline: 'Do not offer it again',
};

/** The messages of help and tour. */
export const helpTexts = texts('help', zh, en);
