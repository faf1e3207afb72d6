import type { WebModule } from '../../../kernel/web/module.ts';
import { pressHelps } from './helps.ts';
import { pressTexts } from './texts.ts';

/** The press pages of the staff app: the list of releases, handing in a text, the review of a release. */
export const press: WebModule = {
  id: pressTexts.id,
  name: { zh: '双语发布', en: 'Releases' },
  nav: [
    { to: '/releases', label: { zh: '双语发布', en: 'Releases' }, pinyin: 'shuang yu fa bu', order: 300 },
  ],
  routes: [
    {
      path: '/releases',
      title: { zh: '新闻稿', en: 'Releases' },
      page: () => import('./pages/releases.tsx'),
    },
    {
      path: '/releases/new',
      title: { zh: '交稿', en: 'Hand in a text' },
      page: () => import('./pages/new-release.tsx'),
    },
    {
      path: '/releases/$releaseId',
      title: { zh: '新闻稿', en: 'Release' },
      page: () => import('./pages/release.tsx'),
    },
  ],
  commands: [{ to: '/releases/new', label: { zh: '交稿', en: 'Hand in a new release' }, pinyin: 'jiao gao' }],
  helps: pressHelps,
  messages: { zh: pressTexts.zh, en: pressTexts.en },
};
