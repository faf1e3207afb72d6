import { sheetOfList } from '../../../kernel/server/sheets/sheet-of-list.ts';
import type { CaseRow } from '../contract/case.ts';
import { listCases } from './operations/list-cases.ts';

/** The cases of the list as a file. */
export const casesSheet = sheetOfList<CaseRow>(listCases, {
  id: 'service-hall.cases',
  about: { zh: '办件列表。', en: 'The list of cases.' },
  name: { zh: '办件', en: 'cases' },
  columns: [
    { key: 'number', name: { zh: '办件编号', en: 'Reference' }, cell: ({ number }) => number },
    { key: 'zh', name: { zh: '姓名', en: 'Name in Chinese' }, cell: ({ title }) => title.zh },
    { key: 'en', name: { zh: '英文姓名', en: 'Name in English' }, cell: ({ title }) => title.en },
    { key: 'people', name: { zh: '人数', en: 'People' }, cell: ({ people }) => people },
    { key: 'service', name: { zh: '事项', en: 'Service' }, cell: ({ service }) => service.name.zh },
    {
      key: 'serviceEn',
      name: { zh: '事项英文', en: 'Service in English' },
      cell: ({ service }) => service.name.en,
    },
    { key: 'state', name: { zh: '状态', en: 'State' }, cell: ({ state }) => state },
    { key: 'stage', name: { zh: '环节', en: 'Stage' }, cell: ({ stage }) => stage.name.zh },
    { key: 'turn', name: { zh: '轮到谁', en: 'Whose turn' }, cell: ({ turn }) => turn },
    { key: 'due', name: { zh: '办结期限', en: 'Due' }, cell: ({ due }) => due && { day: due } },
    {
      key: 'daysLeft',
      name: { zh: '剩余工作日', en: 'Working days left' },
      cell: ({ daysLeft }) => daysLeft,
    },
    {
      key: 'provisional',
      name: { zh: '期限暂定', en: 'Due day provisional' },
      cell: ({ provisional }) => (provisional ? 1 : 0),
    },
    {
      key: 'assigned',
      name: { zh: '承办人', en: 'Assigned to' },
      cell: ({ assignedTo }) => assignedTo?.name.zh ?? null,
    },
    {
      key: 'submitted',
      name: { zh: '收到日期', en: 'Submitted' },
      cell: ({ submittedAt }) => submittedAt,
    },
    { key: 'id', name: { zh: '记录编号', en: 'Record ID' }, cell: ({ id }) => id },
  ],
});
