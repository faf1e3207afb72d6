import { texts } from '../../../kernel/web/i18n/texts.ts';
import { en as alignmentsEn } from './alignments/messages.en.ts';
import { zh as alignmentsZh } from './alignments/messages.zh.ts';
import { en as editorEn } from './editor/messages.en.ts';
import { zh as editorZh } from './editor/messages.zh.ts';
import { en as exchangeEn } from './exchange/messages.en.ts';
import { zh as exchangeZh } from './exchange/messages.zh.ts';
import { en as jobsEn } from './jobs/messages.en.ts';
import { zh as jobsZh } from './jobs/messages.zh.ts';
import { en as machineEn } from './machine/messages.en.ts';
import { zh as machineZh } from './machine/messages.zh.ts';
import { en as memoryEn } from './memory/messages.en.ts';
import { zh as memoryZh } from './memory/messages.zh.ts';
import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';
import { en as outsideEn } from './outside/messages.en.ts';
import { zh as outsideZh } from './outside/messages.zh.ts';
import { en as searchEn } from './search/messages.en.ts';
import { zh as searchZh } from './search/messages.zh.ts';
import { en as segmentationEn } from './segmentation/messages.en.ts';
import { zh as segmentationZh } from './segmentation/messages.zh.ts';
import { en as termsEn } from './terms/messages.en.ts';
import { zh as termsZh } from './terms/messages.zh.ts';

/** The messages of the translation centre's pages: each subject's under its own name. */
export const languageTexts = texts(
  'language',
  {
    ...zh,
    jobs: jobsZh,
    search: searchZh,
    memory: memoryZh,
    terms: termsZh,
    alignments: alignmentsZh,
    segmentation: segmentationZh,
    machine: machineZh,
    editor: editorZh,
    exchange: exchangeZh,
    outside: outsideZh,
  },
  {
    ...en,
    jobs: jobsEn,
    search: searchEn,
    memory: memoryEn,
    terms: termsEn,
    alignments: alignmentsEn,
    segmentation: segmentationEn,
    machine: machineEn,
    editor: editorEn,
    exchange: exchangeEn,
    outside: outsideEn,
  },
);
