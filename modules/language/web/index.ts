import type { WebModule } from '../../../kernel/web/module.ts';
import { alignmentHelps } from './alignments/helps.ts';
import { alignmentRoutes } from './alignments/routes.ts';
import { editorHelps } from './editor/helps.ts';
import { editorRoutes } from './editor/routes.ts';
import { exchangeHelps } from './exchange/helps.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { jobHelps } from './jobs/helps.ts';
import { jobRoutes } from './jobs/routes.ts';
import { machineHelps } from './machine/helps.ts';
import { machineRoutes } from './machine/routes.ts';
import { memoryHelps } from './memory/helps.ts';
import { memoryRoutes } from './memory/routes.ts';
import './language.css';
import { outsideHelps } from './outside/helps.ts';
import { outsideRoutes } from './outside/routes.ts';
import { searchHelps } from './search/helps.ts';
import { searchRoutes } from './search/routes.ts';
import { segmentationHelps } from './segmentation/helps.ts';
import { segmentationRoutes } from './segmentation/routes.ts';
import { termsHelps } from './terms/helps.ts';
import { termsRoutes } from './terms/routes.ts';
import { languageTexts } from './texts.ts';

/** The pages of the translation centre in the staff app; each subject of it brings its own. */
export const language: WebModule = {
  id: languageTexts.id,
  name: { zh: '翻译', en: 'Translation' },
  nav: [
    {
      to: '/translation',
      label: { zh: '翻译', en: 'Translation' },
      pinyin: 'fan yi',
      order: 260,
    },
  ],
  routes: [
    ...jobRoutes,
    ...searchRoutes,
    ...memoryRoutes,
    ...termsRoutes,
    ...alignmentRoutes,
    ...machineRoutes,
    ...segmentationRoutes,
    ...editorRoutes,
    ...exchangeRoutes,
    ...outsideRoutes,
  ],
  commands: [
    {
      to: '/translation/jobs/new',
      label: { zh: '请翻译室翻译', en: 'Ask for a translation' },
      pinyin: 'qing fan yi shi fan yi',
    },
    {
      to: '/translation/search',
      label: { zh: '检索译文和术语', en: 'Look up translations and terms' },
      pinyin: 'jian suo yi wen he shu yu',
    },
    {
      to: '/translation/terms/new',
      label: { zh: '提出术语', en: 'Propose a concept' },
      pinyin: 'ti chu shu yu',
    },
  ],
  helps: {
    ...jobHelps,
    ...searchHelps,
    ...memoryHelps,
    ...termsHelps,
    ...alignmentHelps,
    ...machineHelps,
    ...segmentationHelps,
    ...editorHelps,
    ...exchangeHelps,
    ...outsideHelps,
  },
  messages: { zh: languageTexts.zh, en: languageTexts.en },
};
