import type { PageRoute } from '../../../../kernel/web/module.ts';

/** Machine translation: whether it is switched on, and where texts go. */
export const machineRoutes: PageRoute[] = [
  {
    path: '/translation/machine',
    title: { zh: '机器翻译', en: 'Machine translation' },
    page: () => import('./pages/machine.tsx'),
  },
];
