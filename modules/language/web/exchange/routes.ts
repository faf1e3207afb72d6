import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The page where a copy of a file that was worked on elsewhere comes back. */
export const exchangeRoutes: PageRoute[] = [
  {
    path: '/translation/files/$fileId/return',
    title: { zh: '送回副本', en: 'Bring a copy back' },
    page: () => import('./pages/return.tsx'),
  },
];
