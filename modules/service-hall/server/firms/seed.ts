import type { Cast } from '../../../../kernel/server/house/module.ts';
import type { HallFirm } from '../../contract/firms.ts';
import { seedFirms as firmsOfHolders } from '../cards/seed-holders.ts';
import { addDays } from '../core/cards/days.ts';
import { addFirmPaper } from '../operations/firms/add-firm-paper.ts';
import { confirmFirm } from '../operations/firms/confirm-firm.ts';
import { enterFirm } from '../operations/firms/enter-firm.ts';
import { inviteClerk } from '../operations/firms/invite-clerk.ts';
import { pauseFirm } from '../operations/firms/pause-firm.ts';
import { saveFirmFacts } from '../operations/firms/save-firm-facts.ts';
import { savePerson } from '../operations/save-person.ts';
import { startCase } from '../operations/start-case.ts';
import { drawnSheet } from '../seed-papers.ts';
import { noteOpened } from './note-opened.ts';

const clerk = 'qiao.anning@yunjiang.example';
const reviewer = 'gu.mingche@yunjiang.example';
const chief = 'cen.liqun@yunjiang.example';

/** The firms of the demonstration that cases are entered for, by the address of who leads them. */
export type SeededFirms = ReadonlyMap<string, { id: string; lead: string }>;

const { qiyun, langqiao, chengming } = firmsOfHolders;

/** One firm confirmed, with two clerks and papers of which one ends soon; one that waits; one paused. */
export async function seedFirms(cast: Cast): Promise<SeededFirms> {
  const confirmed = await enter(cast, {
    ...qiyun,
    address: ['云江市临港新区启云路18号', '18 Qiyun Road, Lingang New Area, Yunjiang'],
    legal: '郑启明',
    clerk: { name: '郑可欣', email: 'zheng.kexin@qiyun-gear.example', phone: '023-6300-1180' },
  });
  const lead = await open(cast, confirmed);
  await fillIn(cast, confirmed);
  const paused = await enter(cast, {
    ...chengming,
    address: ['云江市高新区澄明大道6号', '6 Chengming Avenue, High-tech Zone, Yunjiang'],
    legal: '宋知远',
    clerk: { name: '汪雨桐', email: 'wang.yutong@chengming.example', phone: '023-6300-3312' },
  });
  const { version } = await confirm(cast, paused);
  await cast.perform(chief, pauseFirm, { firmId: paused.id, version, why: unanswered });
  await enter(cast, {
    ...langqiao,
    address: ['云江市江北区廊桥路2号', '2 Langqiao Road, Jiangbei District, Yunjiang'],
    legal: '蒋廊',
    clerk: { name: '蒋思远', email: 'jiang@langqiao-data.example', phone: '023-6300-2261' },
  });
  return new Map([['zheng.kexin@qiyun-gear.example', { id: confirmed.id, lead }]]);
}

const unanswered = {
  zh: '两张旅行卡逾期未交回保管人，经提醒仍未说明情况。',
  en: 'Two travel cards are not back with their keeper, and no account was given after a reminder.',
};

interface Entered {
  code: string;
  zh: string;
  en: string;
  address: [zh: string, en: string];
  legal: string;
  clerk: { name: string; email: string; phone: string };
}

function enter(cast: Cast, { code, zh, en, address, legal, clerk: lead }: Entered): Promise<HallFirm> {
  const [addressZh, addressEn] = address;
  const firm = { nameZh: zh, nameEn: en, addressZh, addressEn, legalPerson: legal, phone: lead.phone };
  return cast.perform(clerk, enterFirm, { code, firm, clerk: lead }) as Promise<HallFirm>;
}

function confirm(cast: Cast, { id, version }: HallFirm): Promise<HallFirm> {
  return cast.perform(reviewer, confirmFirm, { firmId: id, version }) as Promise<HallFirm>;
}

/** Confirmed, with a second clerk, both of whom have signed in. Answers with who leads. */
async function open(cast: Cast, firm: HallFirm): Promise<string> {
  await confirm(cast, firm);
  const second = { name: '罗思齐', email: 'luo.siqi@qiyun-gear.example', phone: '023-6300-1182' };
  const { people } = (await cast.perform(reviewer, inviteClerk, { firmId: firm.id, clerk: second })) as {
    people: { id: string; role: string }[];
  };
  for (const { id } of people) await cast.as(clerk, (ctx) => noteOpened(ctx, id));
  return people.find(({ role }) => role === 'lead')!.id;
}

/** What the firm has answered once, and the papers it keeps. */
async function fillIn(cast: Cast, { id: firmId, accounts }: HallFirm): Promise<void> {
  const holder = { kind: 'hall-account', id: accounts[0]!.id };
  const today = await cast.as(clerk, async (ctx) => ctx.today);
  const content = (await drawnSheet()).toString('base64');
  const papers: [paper: string, name: string, issued: number, ends: number | null][] = [
    ['licence', '营业执照.jpg', -1900, null],
    ['clerk-identity', '专办员身份证.jpg', -400, 1500],
    ['clerk-mandate', '专办员委托书.jpg', -340, 21],
  ];
  for (const [paper, name, issued, ends] of papers)
    await cast.visit(holder, addFirmPaper, {
      firmId,
      paper,
      name,
      content,
      issuedOn: addDays(today, issued),
      expiresOn: ends === null ? null : addDays(today, ends),
    });
  const facts = {
    'firm.kind': 'private',
    'firm.form': 'company',
    'firm.business': 'goods',
    'firm.importExportLastYear': 8_400_000,
    'firm.insuredStaff': 214,
    'firm.taxGrade': 'a',
    'firm.taxesPaidUp': true,
  };
  await cast.visit(holder, saveFirmFacts, { firmId, version: 2, facts, keeper: '方立' });
}

/** A draft the firm has begun at its desk: it waits for the firm. */
export async function seedFirmDraft(cast: Cast, firms: SeededFirms): Promise<void> {
  const [firm] = firms.values();
  const holder = { kind: 'hall-account', id: firm!.lead };
  const begun = (await cast.visit(holder, startCase, { service: 'abtc-new' })) as {
    case: { id: string; version: number };
  };
  await cast.visit(holder, savePerson, {
    caseId: begun.case.id,
    version: begun.case.version,
    person: {
      nameZh: '白若川',
      surname: 'BAI',
      given: 'RUOCHUAN',
      sex: 'M',
      born: '1985-04-12',
      nationality: 'CHN',
      postZh: '海外项目经理',
      postEn: 'Overseas Project Manager',
    },
  });
}
