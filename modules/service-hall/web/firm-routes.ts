import type { PageRoute } from '../../../kernel/web/module.ts';

/** The pages of firms in the staff app. */
export const firmRoutes: PageRoute[] = [
  { path: '/firms', title: { zh: '企业', en: 'Firms' }, page: () => import('./pages/firms.tsx') },
  {
    path: '/firms/new',
    title: { zh: '登记企业', en: 'Enter a firm' },
    page: () => import('./pages/new-firm.tsx'),
  },
  { path: '/firms/$firmId', title: { zh: '企业', en: 'Firm' }, page: () => import('./pages/firm.tsx') },
];
