import type { PageRoute } from '../../../../kernel/web/module.ts';

/** The page where a file of a job is translated. */
export const editorRoutes: PageRoute[] = [
  {
    path: '/translation/files/$fileId',
    title: { zh: '翻译文件', en: 'File in translation' },
    page: () => import('./pages/file.tsx'),
  },
];
