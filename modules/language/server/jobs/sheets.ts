import { sheetOfList } from '../../../../kernel/server/sheets/sheet-of-list.ts';
import { type JobRow, jobStates } from '../../contract/jobs.ts';
import type { FigureRow } from '../../contract/translators.ts';
import { jobFigures } from './operations/job-figures.ts';
import { listJobs } from './operations/list-jobs.ts';

/** The jobs of the list, and the figures of those delivered, as files. */
export const jobSheets = [
  sheetOfList<JobRow>(listJobs, {
    id: 'language.jobs',
    about: { zh: '翻译任务列表。', en: 'The list of translation jobs.' },
    name: { zh: '翻译任务', en: 'translation-jobs' },
    columns: [
      { key: 'number', name: { zh: '编号', en: 'Number' }, cell: ({ number }) => number },
      { key: 'zh', name: { zh: '标题', en: 'Title in Chinese' }, cell: ({ title }) => title.zh },
      { key: 'en', name: { zh: '英文标题', en: 'Title in English' }, cell: ({ title }) => title.en },
      { key: 'state', name: { zh: '状态', en: 'State' }, cell: ({ state }) => jobStates[state].zh },
      { key: 'client', name: { zh: '委托方', en: 'Client' }, cell: ({ client }) => client },
      { key: 'words', name: { zh: '字数', en: 'Words' }, cell: ({ progress }) => progress.words },
      {
        key: 'translator',
        name: { zh: '译员', en: 'Translator' },
        cell: (row) => row.translator?.name.zh ?? null,
      },
      { key: 'reviser', name: { zh: '审校', en: 'Reviser' }, cell: (row) => row.reviser?.name.zh ?? null },
      {
        key: 'due',
        name: { zh: '交付日', en: 'Due' },
        cell: ({ due, wantedBy }) => ({ day: due ?? wantedBy }),
      },
    ],
  }),
  sheetOfList<FigureRow>(jobFigures, {
    id: 'language.figures',
    about: { zh: '翻译任务统计。', en: 'Figures of translation jobs.' },
    name: { zh: '翻译统计', en: 'translation-figures' },
    columns: [
      { key: 'name', name: { zh: '名称', en: 'Name' }, cell: ({ name }) => name.zh },
      { key: 'jobs', name: { zh: '任务数', en: 'Jobs' }, cell: ({ jobs }) => jobs },
      { key: 'words', name: { zh: '字数', en: 'Words' }, cell: ({ words }) => words },
      { key: 'effort', name: { zh: '折合新译字数', en: 'Effort' }, cell: ({ effort }) => effort },
      { key: 'onTime', name: { zh: '按期交付', en: 'On time' }, cell: ({ onTime }) => onTime },
      { key: 'errors', name: { zh: '审校发现差错', en: 'Errors found' }, cell: ({ errors }) => errors },
      {
        key: 'errorWords',
        name: { zh: '审校字数', en: 'Words revised' },
        cell: ({ errorWords }) => errorWords,
      },
      { key: 'marks', name: { zh: '反馈数', en: 'Marks' }, cell: ({ marks }) => marks },
      { key: 'markSum', name: { zh: '评分合计', en: 'Sum of marks' }, cell: ({ markSum }) => markSum },
    ],
  }),
];
