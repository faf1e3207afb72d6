import { dayIn } from '../../../../kernel/contract/dates.ts';
import { sheetOfList } from '../../../../kernel/server/sheets/sheet-of-list.ts';
import { type Unit, unitOrigins } from '../../contract/memory.ts';
import { readUnits } from './operations/read-units.ts';

/** The units of a memory as they are narrowed on its page, as a file. Whole memories go out as TMX. */
export const unitSheets = [
  sheetOfList<Unit>(readUnits, {
    id: 'language.units',
    about: { zh: '一个记忆库的翻译单元。', en: 'The units of a translation memory.' },
    name: { zh: '翻译单元', en: 'translation-units' },
    columns: [
      { key: 'zh', name: { zh: '中文', en: 'Chinese' }, cell: ({ zh }) => ({ text: zh }) },
      { key: 'en', name: { zh: '英文', en: 'English' }, cell: ({ en }) => ({ text: en }) },
      { key: 'document', name: { zh: '来源文本', en: 'Text' }, cell: ({ document }) => document },
      { key: 'origin', name: { zh: '来源', en: 'From' }, cell: ({ origin }) => unitOrigins[origin].zh },
      { key: 'reviewed', name: { zh: '已审校', en: 'Reviewed' }, cell: ({ reviewed }) => (reviewed ? 1 : 0) },
      { key: 'used', name: { zh: '使用次数', en: 'Used' }, cell: ({ used }) => used },
      {
        key: 'changed',
        name: { zh: '最近改动', en: 'Last changed' },
        cell: ({ changedAt }, { office }) => ({ day: dayIn(office.timeZone, new Date(changedAt)) }),
      },
    ],
  }),
];
