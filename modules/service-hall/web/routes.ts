import type { PageRoute } from '../../../kernel/web/module.ts';
import { cardRoutes } from './card-routes.ts';
import { firmRoutes } from './firm-routes.ts';

/** The pages of the hall in the staff app. */
export const hallRoutes: PageRoute[] = [
  { path: '/cases', title: { zh: '办件', en: 'Cases' }, page: () => import('./pages/cases.tsx') },
  { path: '/hall', title: { zh: '大厅概况', en: 'The hall today' }, page: () => import('./pages/hall.tsx') },
  {
    path: '/cases/new',
    title: { zh: '录入办件', en: 'Enter a case' },
    page: () => import('./pages/new-case.tsx'),
  },
  { path: '/cases/$caseId', title: { zh: '办件', en: 'Case' }, page: () => import('./pages/case.tsx') },
  ...cardRoutes,
  ...firmRoutes,
  {
    path: '/services',
    title: { zh: '服务事项', en: 'Services' },
    page: () => import('./pages/services.tsx'),
  },
  {
    path: '/services/$code',
    title: { zh: '本办参数', en: 'The office’s values' },
    page: () => import('./pages/service-values.tsx'),
  },
  { path: '/counter', title: { zh: '窗口', en: 'Counter' }, page: () => import('./pages/counter.tsx') },
  {
    path: '/counter/set-up',
    title: { zh: '窗口设置', en: 'Counter set-up' },
    page: () => import('./pages/counter-set-up.tsx'),
  },
  {
    path: '/appointments',
    title: { zh: '预约', en: 'Appointments' },
    page: () => import('./pages/appointments.tsx'),
  },
  {
    path: '/issued-papers',
    title: { zh: '签发登记', en: 'Papers issued' },
    page: () => import('./pages/issued-papers.tsx'),
  },
  {
    path: '/hall-statistics',
    title: { zh: '大厅统计', en: 'Figures of the hall' },
    page: () => import('./pages/hall-statistics.tsx'),
  },
];
