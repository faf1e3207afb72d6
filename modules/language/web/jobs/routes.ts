import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The pages of translation jobs and of the people who translate. */
export const jobRoutes: PageRoute[] = [
  {
    path: '/translation',
    title: { zh: '翻译任务', en: 'Translation jobs' },
    page: () => import('./pages/jobs.tsx'),
  },
  {
    path: '/translation/jobs/new',
    title: { zh: '请翻译室翻译', en: 'Ask for a translation' },
    page: () => import('./pages/new-job.tsx'),
  },
  {
    path: '/translation/jobs/$jobId',
    title: { zh: '翻译任务', en: 'Translation job' },
    page: () => import('./pages/job.tsx'),
  },
  {
    path: '/translation/translators',
    title: { zh: '翻译人才', en: 'Translators' },
    page: () => import('./pages/translators.tsx'),
  },
  {
    path: '/translation/translators/$translatorId',
    title: { zh: '人才档案', en: 'Talent file' },
    page: () => import('./pages/translator.tsx'),
  },
];
