import type { PaperDocument } from '../papers/document.ts';
import { toPdf } from '../papers/to-pdf.ts';
import { type Examination, error, ok } from './examination.ts';

const half = { zh: '外事无小事', en: 'No detail is small' };
const sample: PaperDocument = {
  langs: 'both',
  office: { name: half, chop: '外事' },
  kind: half,
  number: null,
  version: null,
  day: null,
  title: half,
  blocks: [{ block: 'paragraph', text: half }],
};

/** Can a paper be set, with the letters of both languages? One is, and thrown away. */
export const fonts: Examination = {
  id: 'fonts',
  name: { zh: '字体与排版', en: 'Fonts and typesetting' },
  needsTables: false,
  async examine({ now }) {
    try {
      toPdf(sample, now);
      return [ok('两种语言均可成文', 'papers can be set in both languages')];
    } catch (fault) {
      return [
        error(
          {
            zh: `无法排出文件：${(fault as Error).message}`,
            en: `A paper could not be set: ${(fault as Error).message}`,
          },
          { zh: '请在程序目录重新运行 npm ci。', en: 'Run npm ci again in the folder of the program.' },
        ),
      ];
    }
  },
};
