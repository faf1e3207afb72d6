import type { ImportKind, Meaning } from '../../../contract/import-columns.ts';

/** The heading as it is compared: no spaces, stops, brackets or case. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[（(].*?[）)]/g, '')
    .replace(/[\s\p{P}*＊]/gu, '');
}

const shared: Partial<Record<Meaning, string[]>> = {
  id: ['记录编号', '编号id', 'recordid', 'id'],
  economy: [
    '国家和地区',
    '国家',
    '国家地区',
    '国家或地区',
    '国籍',
    '国别',
    '经济体',
    'economy',
    'country',
    'countryorregion',
    'nationality',
  ],
  note: ['备注', '说明', '附注', 'note', 'notes', 'remark', 'remarks', 'comment'],
  how: ['英文来历', 'theenglishis'],
};

const ofKind: Record<ImportKind, Partial<Record<Meaning, string[]>>> = {
  people: {
    ...shared,
    'name-zh': [
      '姓名',
      '中文姓名',
      '中文名',
      '名字',
      '人员姓名',
      'name',
      'fullname',
      'nameinchinese',
      'chinesename',
      'namezh',
    ],
    'surname-zh': ['姓', '中文姓', '姓氏', 'surnameinchinese', 'chinesesurname'],
    'given-zh': ['名', '中文名字', 'givennameinchinese', 'chinesegivenname'],
    'name-en': [
      '英文名',
      '英文姓名',
      '外文姓名',
      '外文名',
      '拼音',
      '姓名拼音',
      'englishname',
      'nameinenglish',
      'nameen',
      'nameenglish',
      'latinname',
    ],
    'surname-en': ['英文姓', '英文姓氏', 'surname', 'lastname', 'familyname', 'surnameinenglish'],
    'given-en': ['英文名字', 'givenname', 'givennames', 'firstname', 'forename', 'givennameinenglish'],
    order: ['姓名次序', '姓名顺序', 'orderofthename', 'nameorder'],
    body: [
      '单位',
      '工作单位',
      '所在单位',
      '机构',
      '部门',
      '任职单位',
      '任职机构',
      'body',
      'organisation',
      'organization',
      'institution',
      'employer',
      'company',
      'unit',
      'department',
    ],
    'title-zh': [
      '职务',
      '职位',
      '中文职务',
      '现任职务',
      '职称',
      '头衔',
      'title',
      'position',
      'post',
      'titleinchinese',
      'jobtitle',
    ],
    'title-en': ['英文职务', '职务英文', '英文职位', 'englishtitle', 'titleinenglish', 'titleen'],
    'title-how': ['英文职务来历', 'theenglishtitleis'],
    rank: ['位次', '排序', '礼宾位次', '礼宾序', 'rank', 'precedence', 'orderofprecedence'],
    from: [
      '起',
      '任职起',
      '任职日期',
      '任职时间',
      '到任',
      '到任日期',
      '到任时间',
      '起始',
      '起始日期',
      '起始时间',
      '开始日期',
      '开始时间',
      '任期起',
      'from',
      'since',
      'start',
      'startdate',
      'begin',
      'appointed',
    ],
    to: [
      '止',
      '任职止',
      '离任',
      '离任日期',
      '离任时间',
      '卸任',
      '卸任日期',
      '卸任时间',
      '免职日期',
      '免职时间',
      '截止',
      '截止日期',
      '截止时间',
      '结束日期',
      '结束时间',
      '任期止',
      'to',
      'until',
      'end',
      'enddate',
    ],
  },
  bodies: {
    ...shared,
    'name-zh': [
      '机构名称',
      '单位名称',
      '名称',
      '中文名称',
      '全称',
      '单位',
      '机构',
      'name',
      'nameinchinese',
      'chinesename',
      'body',
      'organisation',
      'organization',
    ],
    'name-en': ['英文名称', '英文全称', '英文名', '外文名称', 'englishname', 'nameinenglish'],
    'short-zh': ['简称', '中文简称', 'shortname', 'shortnameinchinese'],
    'short-en': ['英文简称', 'shortnameinenglish', 'englishshortname', 'abbreviation', 'acronym'],
    kind: ['类别', '机构类别', '性质', '类型', 'kind', 'type', 'kindofbody'],
    parent: [
      '上级机构',
      '上级单位',
      '上级',
      '隶属',
      '主管单位',
      '隶属于',
      'standsunder',
      'parent',
      'parentbody',
      'under',
    ],
  },
};

/** What each column means by its heading; a meaning is given once, to the column that comes first. */
export function guessColumns(headings: readonly string[], kind: ImportKind): Meaning[] {
  const taken = new Set<Meaning>();
  return headings.map((heading) => {
    const found = meaningOf(heading, kind);
    if (found === undefined || taken.has(found)) return 'skip';
    taken.add(found);
    return found;
  });
}

function meaningOf(heading: string, kind: ImportKind): Meaning | undefined {
  const words = plain(heading);
  if (words === '') return undefined;
  const entries = Object.entries(ofKind[kind]) as [Meaning, string[]][];
  return entries.find(([, known]) => known.includes(words))?.[0];
}

/** Which of the first rows the headings stand in: the one with the most that are known, at least two or a name alone. */
export function findHeadings(rows: readonly (readonly string[])[], kind: ImportKind): number | undefined {
  const scored = rows.slice(0, 20).map((cells, at) => {
    const meanings = guessColumns(cells, kind).filter((one) => one !== 'skip');
    const named = meanings.some((one) => one.startsWith('name') || one.startsWith('surname'));
    return { at, score: named ? meanings.length : 0 };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { at: -1, score: 0 });
  return best.score > 0 ? best.at : undefined;
}
