import type { PageRoute } from '../../../../kernel/web/module.ts';

/** Rules of segmentation: which are in force, tried on a text, changed. */
export const segmentationRoutes: PageRoute[] = [
  {
    path: '/translation/segmentation',
    title: { zh: '断句规则', en: 'Segmentation' },
    page: () => import('./pages/segmentation.tsx'),
  },
];
