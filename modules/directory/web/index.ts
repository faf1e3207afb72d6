import type { PageRoute, WebModule } from '../../../kernel/web/module.ts';
import { directoryHelps } from './helps.ts';
import { directoryTexts } from './texts.ts';

export { BodyPicker, type PickedBody } from './parts/body-picker.tsx';

const routes: PageRoute[] = [
  { path: '/directory', title: { zh: '人员', en: 'People' }, page: () => import('./pages/people.tsx') },
  {
    path: '/directory/people/new',
    title: { zh: '记入人员', en: 'Enter a person' },
    page: () => import('./pages/new-person.tsx'),
  },
  {
    path: '/directory/people/$personId',
    title: { zh: '人员', en: 'Person' },
    page: () => import('./pages/person.tsx'),
  },
  {
    path: '/directory/people/$personId/change',
    title: { zh: '更正姓名', en: 'Change the name' },
    page: () => import('./pages/change-person.tsx'),
  },
  {
    path: '/directory/people/$personId/posts/new',
    title: { zh: '记入职务', en: 'Enter a post' },
    page: () => import('./pages/new-post.tsx'),
  },
  {
    path: '/directory/people/$personId/posts/$postId',
    title: { zh: '更正职务', en: 'Change a post' },
    page: () => import('./pages/change-post.tsx'),
  },
  {
    path: '/directory/bodies',
    title: { zh: '机构', en: 'Bodies' },
    page: () => import('./pages/bodies.tsx'),
  },
  {
    path: '/directory/bodies/new',
    title: { zh: '记入机构', en: 'Enter a body' },
    page: () => import('./pages/new-body.tsx'),
  },
  {
    path: '/directory/bodies/$bodyId',
    title: { zh: '机构', en: 'Body' },
    page: () => import('./pages/body.tsx'),
  },
  {
    path: '/directory/bodies/$bodyId/change',
    title: { zh: '更正机构', en: 'Change a body' },
    page: () => import('./pages/change-body.tsx'),
  },
  {
    path: '/directory/places',
    title: { zh: '场所', en: 'Places' },
    page: () => import('./pages/places.tsx'),
  },
  {
    path: '/directory/places/new',
    title: { zh: '记入场所', en: 'Enter a place' },
    page: () => import('./pages/new-place.tsx'),
  },
  {
    path: '/directory/places/$placeId',
    title: { zh: '场所', en: 'Place' },
    page: () => import('./pages/place.tsx'),
  },
  {
    path: '/directory/places/$placeId/change',
    title: { zh: '更正场所', en: 'Change a place' },
    page: () => import('./pages/change-place.tsx'),
  },
  {
    path: '/directory/precedence',
    title: { zh: '礼宾次序', en: 'Order of precedence' },
    page: () => import('./pages/precedence.tsx'),
  },
  {
    path: '/directory/chart',
    title: { zh: '组织结构', en: 'Organisation chart' },
    page: () => import('./pages/chart.tsx'),
  },
  {
    path: '/directory/duplicates',
    title: { zh: '查重', en: 'Duplicates' },
    page: () => import('./pages/duplicates.tsx'),
  },
  {
    path: '/directory/merge',
    title: { zh: '合并重复记录', en: 'Merge duplicates' },
    page: () => import('./pages/merge.tsx'),
  },
  {
    path: '/directory/imports',
    title: { zh: '表格导入', en: 'Imports' },
    page: () => import('./pages/imports.tsx'),
  },
  {
    path: '/directory/imports/$importId',
    title: { zh: '表格导入', en: 'Import' },
    page: () => import('./pages/import.tsx'),
  },
];

/** The directory in the staff app: people, the posts they hold, and the bodies they hold them in. */
export const directory: WebModule = {
  id: directoryTexts.id,
  name: { zh: '人名地名', en: 'Directory' },
  nav: [
    { to: '/directory', label: { zh: '人名地名', en: 'Directory' }, pinyin: 'ren ming di ming', order: 800 },
  ],
  routes,
  commands: [
    {
      to: '/directory/people/new',
      label: { zh: '记入人员', en: 'Enter a new person' },
      pinyin: 'ji ru ren yuan',
    },
    {
      to: '/directory/bodies/new',
      label: { zh: '记入机构', en: 'Enter a new body' },
      pinyin: 'ji ru ji gou',
    },
    {
      to: '/directory/imports',
      label: { zh: '导入表格', en: 'Import a spreadsheet' },
      pinyin: 'dao ru biao ge',
    },
  ],
  helps: directoryHelps,
  messages: { zh: directoryTexts.zh, en: directoryTexts.en },
};
