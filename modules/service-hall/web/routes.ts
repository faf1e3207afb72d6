import type { PageRoute } from '../../../kernel/web/module.ts';

/** The pages of the hall in the staff app. */
export const hallRoutes: PageRoute[] = [
  { path: '/cases', title: { zh: '办件', en: 'Cases' }, page: () => import('./pages/cases.tsx') },
];
