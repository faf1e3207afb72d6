import type { PageRoute } from '../../../../kernel/web/module.ts';

/** Looking things up in terms and memories at once. */
export const searchRoutes: PageRoute[] = [
  {
    path: '/translation/search',
    title: { zh: '译文检索', en: 'Look up' },
    page: () => import('./pages/search.tsx'),
  },
];
