import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The pages of translation memories. */
export const memoryRoutes: PageRoute[] = [
  {
    path: '/translation/memory',
    title: { zh: '翻译记忆库', en: 'Translation memories' },
    page: () => import('./pages/memories.tsx'),
  },
];
