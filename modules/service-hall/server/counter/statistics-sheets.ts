import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type AnySheet, sheet } from '../../../../kernel/server/sheets/sheet.ts';
import { levelWords } from '../../contract/ratings.ts';
import { statisticsSpan } from '../../contract/statistics.ts';
import { stageTimesOf } from './stage-times.ts';
import { statisticsOf } from './statistics.ts';

function about({ zh, en }: Both): Both {
  return { zh: `大厅统计：${zh}。`, en: `Figures of the hall: ${en}.` };
}

const serviceColumns = [
  { key: 'code', name: { zh: '事项代码', en: 'Code' } },
  { key: 'zh', name: { zh: '事项', en: 'Service in Chinese' } },
  { key: 'en', name: { zh: '事项英文', en: 'Service' } },
];

const byService = sheet({
  id: 'service-hall.by-service',
  about: about({ zh: '按事项', en: 'by service' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { services } = await statisticsOf(ctx, span);
    return {
      name: { zh: '大厅统计-按事项', en: 'hall-by-service' },
      columns: [
        ...serviceColumns,
        { key: 'received', name: { zh: '收件', en: 'Received' } },
        { key: 'done', name: { zh: '办结', en: 'Done' } },
        { key: 'refused', name: { zh: '不予受理或批准', en: 'Not accepted or refused' } },
        { key: 'withdrawn', name: { zh: '撤回或终止', en: 'Withdrawn or lapsed' } },
        { key: 'open', name: { zh: '在办', en: 'Open' } },
        { key: 'late', name: { zh: '逾期', en: 'Late' } },
        { key: 'medianDays', name: { zh: '办结用时中位数（天）', en: 'Median days to the end' } },
      ],
      rows: services.map(({ service: { code, name }, ...one }) => [
        code,
        name.zh,
        name.en,
        ...[one.received, one.done, one.refused, one.withdrawn, one.open, one.late, one.medianDays],
      ]),
    };
  },
});

const byDay = sheet({
  id: 'service-hall.by-day',
  about: about({ zh: '按日', en: 'by day' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { days } = await statisticsOf(ctx, span);
    return {
      name: { zh: '大厅统计-按日', en: 'hall-by-day' },
      columns: [
        { key: 'day', name: { zh: '日期', en: 'Day' } },
        { key: 'received', name: { zh: '收件', en: 'Received' } },
        { key: 'done', name: { zh: '办结', en: 'Done' } },
        { key: 'tickets', name: { zh: '取号', en: 'Numbers taken' } },
        { key: 'served', name: { zh: '窗口办结', en: 'Numbers dealt with' } },
        { key: 'absent', name: { zh: '过号', en: 'Not there when called' } },
        { key: 'meanWait', name: { zh: '平均等候（分钟）', en: 'Mean wait (min)' } },
        { key: 'kept', name: { zh: '预约到场', en: 'Appointments kept' } },
        { key: 'missed', name: { zh: '预约未到', en: 'Appointments missed' } },
      ],
      rows: days.map(({ day, received, done, tickets, served, absent, meanWait, kept, missed }) => [
        { day },
        ...[received, done, tickets, served, absent, meanWait, kept, missed],
      ]),
    };
  },
});

const byRating = sheet({
  id: 'service-hall.by-rating',
  about: about({ zh: '评价', en: 'ratings' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { ratings } = await statisticsOf(ctx, span);
    const rows = [
      ...ratings.services.map(({ service, ...figures }) => ({ name: service.name, ...figures })),
      ...ratings.indicators.map((figures) => ({ ...figures, again: null })),
    ];
    return {
      name: { zh: '大厅统计-评价', en: 'hall-ratings' },
      columns: [
        { key: 'zh', name: { zh: '事项或指标', en: 'Service or indicator in Chinese' } },
        { key: 'en', name: { zh: '事项或指标英文', en: 'Service or indicator' } },
        { key: 'n', name: { zh: '评价数', en: 'Ratings' } },
        ...levelWords.map((name, at) => ({ key: `level${at + 1}`, name })),
        { key: 'mean', name: { zh: '平均', en: 'Mean' } },
        { key: 'again', name: { zh: '其中整改后再评', en: 'Of these, after a bad one was mended' } },
      ],
      rows: rows.map(({ name, n, levels, mean, again }) => [name.zh, name.en, n, ...levels, mean, again]),
    };
  },
});

const byStage = sheet({
  id: 'service-hall.by-stage',
  about: about({ zh: '各环节用时', en: 'time by stage' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { stages } = await stageTimesOf(ctx, span);
    return {
      name: { zh: '大厅统计-环节用时', en: 'hall-time-by-stage' },
      columns: [
        ...serviceColumns,
        { key: 'stageZh', name: { zh: '环节', en: 'Stage in Chinese' } },
        { key: 'stageEn', name: { zh: '环节英文', en: 'Stage' } },
        { key: 'n', name: { zh: '次数', en: 'Times left' } },
        { key: 'median', name: { zh: '中位数（天）', en: 'Median days' } },
        { key: 'most', name: { zh: '九成不超过（天）', en: 'Nine in ten within, days' } },
      ],
      rows: stages.map(({ service, stage, n, median, most }) => [
        ...[service.code, service.name.zh, service.name.en],
        ...[stage.name.zh, stage.name.en, n, median, most],
      ]),
    };
  },
});

const byCloseOut = sheet({
  id: 'service-hall.by-close-out',
  about: about({ zh: '销签和办后交还', en: 'close-outs' }),
  query: statisticsSpan,
  async read(ctx, span) {
    const { closeOuts } = await statisticsOf(ctx, span);
    return {
      name: { zh: '大厅统计-销签', en: 'hall-close-outs' },
      columns: [
        ...serviceColumns,
        { key: 'due', name: { zh: '应办', en: 'Due' } },
        { key: 'inTime', name: { zh: '按时', en: 'In time' } },
        { key: 'late', name: { zh: '逾期', en: 'Late' } },
        { key: 'calledOff', name: { zh: '未成行', en: 'Did not take place' } },
        { key: 'waiting', name: { zh: '未到期', en: 'Not due yet' } },
      ],
      rows: closeOuts.map(({ service, due, inTime, late, calledOff, waiting }) => [
        ...[service.code, service.name.zh, service.name.en],
        ...[due, inTime, late, calledOff, waiting],
      ]),
    };
  },
});

/** The figures of the hall as files. */
export const statisticsSheets: AnySheet[] = [byService, byDay, byRating, byStage, byCloseOut];
