import { sheetOfList } from '../../../kernel/server/sheets/sheet-of-list.ts';
import type { ReleaseRow } from '../contract/release.ts';
import { listReleases } from './operations/list-releases.ts';

/** The releases of the list as a file. */
export const releasesSheet = sheetOfList<ReleaseRow>(listReleases, {
  id: 'press.releases',
  about: { zh: '新闻稿列表。', en: 'The list of releases.' },
  name: { zh: '新闻稿', en: 'releases' },
  columns: [
    { key: 'number', name: { zh: '件号', en: 'Number' }, cell: ({ number }) => number },
    { key: 'zh', name: { zh: '标题', en: 'Title in Chinese' }, cell: ({ title }) => title.zh },
    { key: 'en', name: { zh: '英文标题', en: 'Title in English' }, cell: ({ title }) => title.en },
    { key: 'state', name: { zh: '状态', en: 'State' }, cell: ({ state }) => state },
    { key: 'author', name: { zh: '撰稿人', en: 'Author' }, cell: ({ author }) => author.name.zh },
    {
      key: 'authorEn',
      name: { zh: '撰稿人英文', en: 'Author in English' },
      cell: ({ author }) => author.name.en,
    },
    { key: 'day', name: { zh: '日期', en: 'Day' }, cell: ({ day }) => ({ day }) },
    { key: 'errors', name: { zh: '错误', en: 'Errors' }, cell: ({ errors }) => errors },
    { key: 'warnings', name: { zh: '提醒', en: 'Warnings' }, cell: ({ warnings }) => warnings },
    { key: 'id', name: { zh: '记录编号', en: 'Record ID' }, cell: ({ id }) => id },
  ],
});
