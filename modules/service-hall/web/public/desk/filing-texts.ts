import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { DroppedFile, Filing, FilingRow } from '../../../contract/filings.ts';

/** The words of filing by a sheet. */
export const filingTexts = {
  title: { zh: '一次为多人申办旅行卡', en: 'File travel cards for several people' },
  says: {
    zh: '下载表格，一人一行填好，交上来逐行核对。核对时什么也不建立；没有错误后，一人建一份草稿，再一起补材料、一起提交。一次最多50人。',
    en: 'Download the sheet, enter one person a row, and hand it in to be looked at row by row. Nothing is made while it is looked at. Then each person becomes a draft, papers are added together, and all are submitted together. Fifty people at most.',
  },
  step1: { zh: '一、下载表格', en: '1. Download the sheet' },
  download: { zh: '下载', en: 'Download' },
  step2: { zh: '二、交上填好的表格', en: '2. Hand it in filled' },
  service: { zh: '办什么', en: 'What is it for?' },
  file: { zh: '填好的表格', en: 'The filled sheet' },
  fileHint: {
    zh: '.xlsx或CSV。旧的.xls请另存为.xlsx。',
    en: '.xlsx or CSV. Save an old .xls as .xlsx first.',
  },
  look: { zh: '逐行核对', en: 'Look at it row by row' },
  noFile: { zh: '请选择填好的表格。', en: 'Choose the filled sheet.' },
  before: { zh: '做过的合并申报', en: 'Filings so far' },
  none: { zh: '还没有。', en: 'None yet.' },
  tried: { zh: '正在核对，没有建立', en: 'Looked at, nothing made yet' },
  unknown: { zh: '这些列不认识，没有读：', en: 'These columns are not known and were not read: ' },
  row: { zh: '第{line}行', en: 'Row {line}' },
  makeRight: { zh: '为没有错误的{count}人建立草稿', en: 'Drafts for the {count} without faults' },
  makeAll: {
    zh: '为全部{count}人建立草稿，有误的以后改',
    en: 'Drafts for all {count}, faults included',
  },
  drop: { zh: '不用这份表，改好再交', en: 'Drop this sheet' },
  nobodyRight: {
    zh: '还没有可以建立草稿的行。请照下面的提示改好表格，再交一次。',
    en: 'No row can be made a draft yet. Mend the sheet by what is said below and hand it in again.',
  },
  dropped: { zh: '这份表已弃用，读到的内容已清除。', en: 'This sheet was dropped; what was read is erased.' },
  people: { zh: '人员', en: 'People' },
  files: { zh: '一起交材料', en: 'Hand in papers together' },
  filesSay: {
    zh: '可一次选很多文件。文件名写护照号码或姓名，再写材料名称，如“E12345678 照片.jpg”“林知夏 护照.pdf”，就会归到各人名下。合计不超过40 MB。',
    en: 'Choose many files at once. Name each by passport or name and by paper, such as “E12345678 photo.jpg” or “LIN ZHIXIA passport.pdf”, and it finds its place. 40 MB altogether at most.',
  },
  filesField: { zh: '材料文件', en: 'Files of papers' },
  hand: { zh: '交上', en: 'Hand in' },
  noFiles: { zh: '请选择文件。', en: 'Choose files.' },
  whatBecame: { zh: '刚才交的文件', en: 'The files just handed in' },
  complete: { zh: '材料齐全', en: 'Complete' },
  missing: { zh: '还缺{count}项', en: '{count} missing' },
  submit: { zh: '提交材料齐全的{count}人', en: 'Submit the {count} who are complete' },
  declare: {
    zh: '提交即声明所填内容和材料真实、完整，并经本人同意。',
    en: 'By submitting you declare that what was entered and handed in is true, complete, and known to each person.',
  },
  noneComplete: {
    zh: '有人材料齐全后，就可以在这里提交。',
    en: 'Once somebody is complete, you can submit here.',
  },
} as const satisfies Record<string, Both>;

export const verdictWords: Record<FilingRow['verdict'], { mark: string; says: Both }> = {
  right: { mark: 'st-granted', says: { zh: '可以建立', en: 'Can be filed' } },
  mend: { mark: 'st-late', says: { zh: '要改', en: 'To be mended' } },
  stop: { mark: 'st-error', says: { zh: '不能建立', en: 'Cannot be filed' } },
};

export const outcomeWords: Record<DroppedFile['outcome'] | 'doubtful', { mark: string; says: Both }> = {
  filed: { mark: 'st-granted', says: { zh: '已归入', en: 'Filed' } },
  doubtful: { mark: 'st-late', says: { zh: '已归入，请看提示', en: 'Filed, look at it' } },
  nobody: { mark: 'st-error', says: { zh: '不知是谁的', en: 'Whose?' } },
  'several-people': { mark: 'st-error', says: { zh: '不知是谁的', en: 'Whose?' } },
  'no-paper': { mark: 'st-error', says: { zh: '不知是什么', en: 'Which paper?' } },
  'several-papers': { mark: 'st-error', says: { zh: '不知是什么', en: 'Which paper?' } },
  unusable: { mark: 'st-error', says: { zh: '不能用', en: 'Not usable' } },
  closed: { mark: 'st-error', says: { zh: '已提交', en: 'Submitted already' } },
};

export const filedStates: Record<Filing['cases'][number]['state'], Both> = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '已提交', en: 'Submitted' },
  correcting: { zh: '待补正', en: 'To be put right' },
  'in-hand': { zh: '办理中', en: 'In hand' },
  ready: { zh: '可领取', en: 'Ready' },
  done: { zh: '已办结', en: 'Done' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  refused: { zh: '未予批准', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  lapsed: { zh: '已终止', en: 'Lapsed' },
  discarded: { zh: '已删除', en: 'Discarded' },
};

/** What a sheet is called: as its file, until no case made of it is left. */
export function sheetName(fileName: string | null): Both {
  return fileName === null
    ? { zh: '文件名已清除', en: 'Name of the file erased' }
    : { zh: fileName, en: fileName };
}
