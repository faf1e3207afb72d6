import type { Both } from '../../../kernel/contract/local-text.ts';

interface RemarkKind {
  /** A row with such a remark is not carried out. */
  fault: boolean;
  message: Both;
}

function fault(zh: string, en: string): RemarkKind {
  return { fault: true, message: { zh, en } };
}

function note(zh: string, en: string): RemarkKind {
  return { fault: false, message: { zh, en } };
}

/** All that can be said of a row of a spreadsheet: what is wrong and how to mend it, or what was done with it. */
export const remarkKinds = {
  'name-missing': fault('没有姓名或名称。请补上。', 'There is no name. Put it in.'),
  'text-too-long': fault(
    '“{column}”超过{limit}个字符。请缩短，或移入备注。',
    '{column} has more than {limit} characters. Shorten it, or put it in the note.',
  ),
  'text-unkept': fault(
    '“{column}”含有无法保存的控制字符或残缺字符。请重新录入这一格。',
    '{column} holds a control character or half of one that cannot be kept. Type this cell anew.',
  ),
  'economy-unknown': fault(
    '没有“{value}”这个国家和地区。请用名录中的中文名、英文名或两位代码，如“挪威”“Norway”“NO”。',
    'There is no economy “{value}”. Use its name as in the directory, or its code: 挪威, Norway, NO.',
  ),
  'day-ambiguous': fault(
    '“{value}”可读作{first}或{second}。请写成2025-04-03的样子，或在上方说明日、月哪个在前。',
    '“{value}” may be {first} or {second}. Write it as 2025-04-03, or say above whether day or month comes first.',
  ),
  'day-impossible': fault(
    '没有“{value}”这一天。请核对日期。',
    'There is no such day as “{value}”. Check the date.',
  ),
  'day-incomplete': fault(
    '“{value}”不是完整的日期。请补上年、月、日；不知道则留空。',
    '“{value}” is not a whole date. Give year, month and day, or leave it empty where they are not known.',
  ),
  'day-unread': fault(
    '“{value}”不能读作日期。请写成2025-04-03或2025年4月3日。',
    '“{value}” cannot be read as a date. Write it as 2025-04-03 or 3 April 2025.',
  ),
  'term-turned': fault('止日早于起日。请核对两个日期。', 'The term ends before it begins. Check both days.'),
  'rank-unread': fault(
    '位次“{value}”不是1到9999的整数。请更正或留空。',
    'The rank “{value}” is no whole number from 1 to 9999. Correct it or leave it empty.',
  ),
  'split-unclear': fault(
    '看不出“{value}”的姓和名。请在姓与名之间加空格（松原 惠子），或分成“姓”“名”两列。',
    'Surname and given name of “{value}” cannot be told apart. Put a space between them (松原 惠子), or use two columns.',
  ),
  'order-unclear': fault(
    '看不出“{value}”哪部分是姓。请将姓大写（LEE Kuan Yew），或分成两列。',
    'Which part of “{value}” is the surname cannot be told. Write the surname in capitals (LEE Kuan Yew), or use two columns.',
  ),
  'choice-unknown': fault(
    '“{column}”中没有“{value}”这一选项。请用：{choices}。',
    '{column} knows no “{value}”. Use one of: {choices}.',
  ),
  'id-unknown': fault(
    '名录中没有编号为“{value}”的记录。请核对，或清空编号按姓名、名称查找。',
    'The directory has no record with the id “{value}”. Check it, or empty the cell to go by the name.',
  ),
  'two-spellings': fault(
    '可能与{where}的“{other}”是同一人，但写法不同。请统一写法；确非同一人，请在备注中注明区别。',
    'This may be “{other}” ({where}) spelt otherwise. Use one spelling; if they are two people, say in the note how they differ.',
  ),
  namesake: fault(
    '{where}已有同名的“{other}”，但英文名或国别不同。请核对；确非同一人，请在备注中注明区别。',
    'There is a namesake “{other}” ({where}) with another English name or economy. Check; if they are two people, say in the note how they differ.',
  ),
  'several-namesakes': fault(
    '名录中有{count}位“{other}”，看不出是哪一位。请填“记录编号”，或在备注中照录其区别。',
    'The directory has {count} people named “{other}”. Give the record id, or the note that tells them apart.',
  ),
  'body-unknown': fault(
    '名录中没有单位“{value}”。请核对名称，或先导入机构，或在上方选择“一并记入”。',
    'The directory has no body “{value}”. Check the name, import the bodies first, or choose above to enter them too.',
  ),
  'body-missing': fault(
    '有职务而没有单位。请补上单位（合并单元格存为CSV时会丢失，请改存.xlsx）。',
    'There is a title without a body. Put the body in (joined cells are lost in CSV: save as .xlsx).',
  ),
  'title-missing': fault(
    '有单位或任期而没有职务。请补上职务。',
    'There is a body or a term without a title. Put the title in.',
  ),
  'kind-unknown': fault(
    '看不出“{value}”属于哪类机构。请在“类别”一列注明。',
    'What kind of body “{value}” is cannot be told. Say it in the column of kinds.',
  ),
  'parent-unknown': fault(
    '名录和本文件中都没有上级机构“{value}”。请核对名称。',
    'Neither the directory nor this file has the body “{value}” above it. Check the name.',
  ),
  'parent-ring': fault(
    '机构不能隶属于自己或自己的下级。请改正上级机构。',
    'A body cannot stand under itself or one of its own. Correct what it stands under.',
  ),
  'says-otherwise': fault(
    '与第{line}行是同一记录，但“{column}”不同：“{value}”与“{other}”。请统一。',
    'This is the record of row {line}, but {column} differs: “{value}” and “{other}”. Make them agree.',
  ),
  'no-record': note('空行或表内标题，未读取。', 'An empty row or a heading inside the table: not read.'),
  double: note('与第{line}行相同，只记一次。', 'The same as row {line}: entered once.'),
  'spelt-otherwise': note(
    '此处写作“{value}”，{where}写作“{other}”，以后者为准。',
    'Written “{value}” here and “{other}” ({where}); the latter stands.',
  ),
  'order-turned': note(
    '英文名按名前姓后书写，已读作“{value}”。',
    'The English was written given name first; it is read as “{value}”.',
  ),
  'serial-day': note(
    '“{value}”是表格软件的日期序号，读作{day}。',
    '“{value}” is a spreadsheet’s count of days, read as {day}.',
  ),
  'joined-cell': note(
    '“{column}”取自上方的合并单元格：“{value}”。',
    '{column} comes from the joined cell above: “{value}”.',
  ),
  'body-entered': note('单位“{value}”一并记入名录。', 'The body “{value}” is entered too.'),
  'changed-meanwhile': note(
    '试运行之后，名录中的这条记录已被更动，此行未写入。请重新试运行。',
    'The record was changed after the dry run; this row was not written. Run the dry run again.',
  ),
} as const satisfies Record<string, RemarkKind>;

export type RemarkCode = keyof typeof remarkKinds;

/** One thing said of a row: its code, and what fills its message. */
export interface Remark {
  code: RemarkCode;
  values?: Record<string, string | number | Both>;
}
