import type { FollowUpRow } from '../../contract/follow-ups.ts';
import type { OutputOf } from '../../contract/operation.ts';
import type { LedgerLine, listFindings } from '../../contract/shell.ts';
import { listOperation } from '../follow-ups/list.ts';
import type { AnySheet } from '../sheets/sheet.ts';
import { sheetOfList } from '../sheets/sheet-of-list.ts';
import { listFindingsOperation } from './list-findings.ts';
import { readLedgerOperation } from './read-ledger.ts';

const followUps = sheetOfList<FollowUpRow>(listOperation, {
  id: 'house.follow-ups',
  about: { zh: '督办事项。', en: 'Follow-ups.' },
  name: { zh: '督办事项', en: 'follow-ups' },
  columns: [
    { key: 'id', name: { zh: '记录编号', en: 'Record ID' }, cell: ({ id }) => id },
    { key: 'zh', name: { zh: '事项', en: 'Matter in Chinese' }, cell: ({ title }) => title.zh },
    { key: 'en', name: { zh: '英文事项', en: 'Matter in English' }, cell: ({ title }) => title.en },
    { key: 'state', name: { zh: '状态', en: 'State' }, cell: ({ state }) => state },
    { key: 'owner', name: { zh: '承办人', en: 'Owner' }, cell: ({ owner }) => owner.name.zh },
    {
      key: 'ownerEn',
      name: { zh: '承办人英文', en: 'Owner in English' },
      cell: ({ owner }) => owner.name.en,
    },
    { key: 'by', name: { zh: '交办人', en: 'Given by' }, cell: ({ openedBy }) => openedBy.name.zh },
    { key: 'opened', name: { zh: '交办时间', en: 'Given at' }, cell: ({ openedAt }) => openedAt },
    { key: 'due', name: { zh: '期限', en: 'Due' }, cell: ({ due }) => ({ day: due }) },
    { key: 'closed', name: { zh: '办结时间', en: 'Closed at' }, cell: ({ closedAt }) => closedAt },
    {
      key: 'about',
      name: { zh: '所涉事项', en: 'About' },
      cell: ({ about }) => about && (about.title.zh ?? about.title.en),
    },
  ],
});

type Found = OutputOf<typeof listFindings>['items'][number];
const findings = sheetOfList<Found>(listFindingsOperation, {
  id: 'house.findings',
  about: { zh: '未处理的检查结果。', en: 'Open findings.' },
  name: { zh: '检查结果', en: 'findings' },
  columns: [
    { key: 'severity', name: { zh: '轻重', en: 'Severity' }, cell: ({ finding }) => finding.severity },
    { key: 'check', name: { zh: '检查项', en: 'Check' }, cell: ({ finding }) => finding.check },
    {
      key: 'zh',
      name: { zh: '检查结果', en: 'Finding in Chinese' },
      cell: ({ finding }) => finding.message.zh,
    },
    { key: 'en', name: { zh: '英文', en: 'Finding in English' }, cell: ({ finding }) => finding.message.en },
    { key: 'kind', name: { zh: '类别', en: 'Kind' }, cell: ({ kindName }) => kindName.zh },
    { key: 'titleZh', name: { zh: '所在', en: 'Where, in Chinese' }, cell: ({ title }) => title.zh },
    { key: 'titleEn', name: { zh: '所在英文', en: 'Where, in English' }, cell: ({ title }) => title.en },
    { key: 'id', name: { zh: '记录编号', en: 'Record ID' }, cell: ({ ref }) => ref.id },
    { key: 'found', name: { zh: '发现时间', en: 'Found at' }, cell: ({ foundAt }) => foundAt },
  ],
});

const ledger = sheetOfList<LedgerLine>(readLedgerOperation, {
  id: 'house.ledger',
  about: { zh: '账本。', en: 'The ledger.' },
  name: { zh: '账本', en: 'ledger' },
  columns: [
    { key: 'seq', name: { zh: '序号', en: 'No.' }, cell: ({ seq }) => seq },
    { key: 'at', name: { zh: '时间', en: 'When' }, cell: ({ at }) => at },
    { key: 'actor', name: { zh: '谁', en: 'Who' }, cell: ({ actor }) => actor.name.zh },
    { key: 'actorEn', name: { zh: '谁（英文）', en: 'Who, in English' }, cell: ({ actor }) => actor.name.en },
    { key: 'verb', name: { zh: '办理代码', en: 'Verb' }, cell: ({ verb }) => verb },
    { key: 'said', name: { zh: '办理', en: 'Did what, in Chinese' }, cell: ({ verbName }) => verbName.zh },
    { key: 'saidEn', name: { zh: '办理（英文）', en: 'Did what' }, cell: ({ verbName }) => verbName.en },
    { key: 'kind', name: { zh: '类别', en: 'Kind' }, cell: ({ subject }) => subject?.kind ?? null },
    { key: 'id', name: { zh: '记录编号', en: 'Record ID' }, cell: ({ subject }) => subject?.id ?? null },
    {
      key: 'title',
      name: { zh: '事项', en: 'To what' },
      cell: ({ subjectTitle: title }) => title && (title.zh ?? title.en),
    },
    { key: 'data', name: { zh: '所记', en: 'Data' }, cell: ({ data }) => JSON.stringify(data) },
    { key: 'hash', name: { zh: '校验值', en: 'Seal' }, cell: ({ hash }) => hash },
  ],
});

/** The lists of the whole house as files. */
export const shellSheets: AnySheet[] = [followUps, findings, ledger];
