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
  {
    path: '/translation/memory/$memoryId/replace',
    title: { zh: '查找和替换', en: 'Find and replace' },
    page: () => import('./pages/replace.tsx'),
  },
  {
    path: '/translation/memory/$memoryId/quality',
    title: { zh: '质量报告', en: 'Quality report' },
    page: () => import('./pages/quality.tsx'),
  },
];
