import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The pages of the termbase. */
export const termsRoutes: PageRoute[] = [
  {
    path: '/translation/terms',
    title: { zh: '术语库', en: 'Termbase' },
    page: () => import('./pages/concepts.tsx'),
  },
  {
    path: '/translation/terms/new',
    title: { zh: '提出术语', en: 'Propose a concept' },
    page: () => import('./pages/new-concept.tsx'),
  },
  {
    path: '/translation/terms/file',
    title: { zh: '收入术语文件', en: 'Take in a file of terms' },
    page: () => import('./pages/term-file.tsx'),
  },
  {
    path: '/translation/terms/wording',
    title: { zh: '敏感表述', en: 'Sensitive wording' },
    page: () => import('./pages/wording.tsx'),
  },
  {
    path: '/translation/terms/suggested',
    title: { zh: '从译文找术语', en: 'Terms in texts' },
    page: () => import('./pages/suggested-terms.tsx'),
  },
  {
    path: '/translation/terms/$conceptId',
    title: { zh: '术语', en: 'Concept' },
    page: () => import('./pages/concept.tsx'),
  },
  {
    path: '/translation/terms/$conceptId/change',
    title: { zh: '修改术语', en: 'Change a concept' },
    page: () => import('./pages/change-concept.tsx'),
  },
];
