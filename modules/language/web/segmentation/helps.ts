import type { PageHelp } from '../../../../kernel/web/module.ts';

export const segmentationHelps: Record<string, PageHelp> = {
  '/translation/segmentation': {
    what: {
      zh: '翻译任务的文件按哪些规则断成句段：平台自带的规则，或本办自有的SRX文件。',
      en: 'By which rules the files of translation jobs are cut into segments: those of the house, or an SRX file of the office’s own.',
    },
    how: [
      {
        zh: '粘贴一段文字试断；选择SRX文件后，两种断法并列，不同之处加重显示。试用合适后再采用。',
        en: 'Paste a text and see it cut. With an SRX file chosen both ways stand side by side, what differs in bold. Adopt it once it suits.',
      },
      {
        zh: '由翻译室负责人或主任更换，记入账本。新规则只用于此后送来的文件，已断好的不变。XLIFF文件保持自带的句段。',
        en: 'The head of translation or the director changes them, which the ledger keeps. New rules hold for files that come from then on; what was cut stays. XLIFF keeps its own segments.',
      },
    ],
  },
};
