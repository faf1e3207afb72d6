import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The pages of translation memories. */
export const memoryRoutes: PageRoute[] = [
  {
    path: '/translation/memory',
    title: { zh: '翻译记忆库', en: 'Translation memories' },
    page: () => import('./pages/memories.tsx'),
  },
  {
    path: '/translation/memory/$memoryId',
    title: { zh: '翻译记忆库', en: 'Translation memory' },
    page: () => import('./pages/memory.tsx'),
  },
  {
    path: '/translation/memory/$memoryId/change',
    title: { zh: '修改记忆库', en: 'Change a memory' },
    page: () => import('./pages/change-memory.tsx'),
  },
];
