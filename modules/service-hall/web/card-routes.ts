import type { PageRoute } from '../../../kernel/web/module.ts';

/** The pages of travel cards in the staff app. */
export const cardRoutes: PageRoute[] = [
  {
    path: '/cards',
    title: { zh: '旅行卡', en: 'Travel cards' },
    page: () => import('./pages/card-board.tsx'),
  },
  {
    path: '/cards/new',
    title: { zh: '录入持卡人', en: 'Enter a holder' },
    page: () => import('./pages/new-holder.tsx'),
  },
  {
    path: '/cards/batches',
    title: { zh: '报部批次', en: 'Batches for the ministry' },
    page: () => import('./pages/card-batches.tsx'),
  },
  {
    path: '/cards/batches/$batchId',
    title: { zh: '报部批次', en: 'Batch for the ministry' },
    page: () => import('./pages/card-batch.tsx'),
  },
  {
    path: '/cards/returns/$returnId',
    title: { zh: '部里回表', en: 'Return of the ministry' },
    page: () => import('./pages/batch-return.tsx'),
  },
  {
    path: '/cards/figures',
    title: { zh: '旅行卡统计', en: 'Figures of travel cards' },
    page: () => import('./pages/card-figures.tsx'),
  },
  {
    path: '/cards/$holderId',
    title: { zh: '持卡人', en: 'Card holder' },
    page: () => import('./pages/card-holder.tsx'),
  },
];
