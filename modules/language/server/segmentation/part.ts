import type { Part } from '../part.ts';
import { rulesAsSrx } from './download.ts';
import { changeSegmentation } from './operations/change-segmentation.ts';
import { readSegmentation } from './operations/read-segmentation.ts';
import { trySegmentation } from './operations/try-segmentation.ts';

/** What the rules of segmentation bring to the door. */
export const segmentationPart: Part = {
  operations: [readSegmentation, trySegmentation, changeSegmentation],
  downloads: [rulesAsSrx],
  verbs: {
    'language.segmentation-changed': {
      zh: '采用本机构的断句规则',
      en: 'put the office’s own rules of segmentation in force',
    },
    'language.segmentation-dropped': {
      zh: '恢复平台的断句规则',
      en: 'put the house’s rules of segmentation in force again',
    },
  },
};
