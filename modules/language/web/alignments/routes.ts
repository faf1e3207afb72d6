import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The pages of alignments. */
export const alignmentRoutes: PageRoute[] = [
  {
    path: '/translation/alignments',
    title: { zh: '文本对齐', en: 'Alignments' },
    page: () => import('./pages/alignments.tsx'),
  },
  {
    path: '/translation/alignments/new',
    title: { zh: '对齐文本', en: 'Align texts' },
    page: () => import('./pages/new-alignment.tsx'),
  },
  {
    path: '/translation/alignments/$alignmentId',
    title: { zh: '文本对齐', en: 'Alignment' },
    page: () => import('./pages/alignment.tsx'),
  },
];
