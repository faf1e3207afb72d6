import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The pages of client bodies: who outside may ask the centre. */
export const outsideRoutes: PageRoute[] = [
  {
    path: '/translation/clients',
    title: { zh: '委托单位', en: 'Client bodies' },
    page: () => import('./pages/clients.tsx'),
  },
  {
    path: '/translation/clients/new',
    title: { zh: '准许委托', en: 'Let a body ask' },
    page: () => import('./pages/new-client.tsx'),
  },
  {
    path: '/translation/clients/$clientId',
    title: { zh: '委托单位', en: 'Client body' },
    page: () => import('./pages/client.tsx'),
  },
];
