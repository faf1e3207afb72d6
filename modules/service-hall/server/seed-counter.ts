import type { Cast } from '../../../kernel/server/house/module.ts';
import type { FreeDay } from '../contract/appointments.ts';
import type { Counter, CounterSetUp } from '../contract/counter.ts';
import { bookAppointment } from './operations/counter/book-appointment.ts';
import { callNext } from './operations/counter/call-next.ts';
import { enterIssuedPaper } from './operations/counter/enter-issued-paper.ts';
import { finishTicket } from './operations/counter/finish-ticket.ts';
import { listFreeTimes } from './operations/counter/list-free-times.ts';
import { saveGroup } from './operations/counter/save-group.ts';
import { saveHours } from './operations/counter/save-hours.ts';
import { saveWindow } from './operations/counter/save-window.ts';
import { sitAtWindow } from './operations/counter/sit-at-window.ts';
import { takeTicket } from './operations/counter/take-ticket.ts';
import { voidIssuedPaper } from './operations/counter/void-issued-paper.ts';
import { shippedServices } from './shipped.ts';

const clerk = 'qiao.anning@yunjiang.example';
const chief = 'cen.liqun@yunjiang.example';
const reviewer = 'gu.mingche@yunjiang.example';

/** The lines of the demonstration, with the families of services that wait in each. */
const lines = [
  { letter: 'A', name: { zh: '商务旅行卡', en: 'Travel cards' }, families: ['abtc'], minutes: 30 },
  { letter: 'B', name: { zh: '文书认证', en: 'Authentication' }, families: ['authentication'], minutes: 20 },
  { letter: 'C', name: { zh: '邀请来访', en: 'Invitations' }, families: ['invitation'], minutes: 30 },
];
const rest = { letter: 'D', name: { zh: '其他事项', en: 'Other matters' }, minutes: 30 };

const people = ['段知行', '郑可欣', '蒋思远', '俞映禾', '沈怀瑾', '温若谷', '程望舒', '陆霁'];
const papers = [
  { number: 'YJ-FJ-000318', kind: 'apostille', holder: '段知行', ago: 2 },
  { number: 'YJ-FJ-000317', kind: 'apostille', holder: '俞映禾', ago: 2 },
  { number: 'YJ-RZ-000091', kind: 'legalisation', holder: '云江启云精密机械有限公司', ago: 5 },
  { number: 'YJ-YQ-000064', kind: 'invitation', holder: 'Anneliese Brandt', ago: 6 },
  { number: 'YJ-FJ-000309', kind: 'apostille', holder: '温若谷', ago: 9 },
] as const;

/** The counter of the demonstration office: set up, with people in line, appointments to come and papers in the register. */
export async function seedCounter(cast: Cast): Promise<void> {
  const setUp = await seedSetUp(cast);
  await seedAppointments(cast);
  await seedNumbers(cast, setUp);
  await seedRegister(cast);
}

async function seedSetUp(cast: Cast): Promise<CounterSetUp> {
  const all = [...shippedServices.values()];
  const placed = new Set(lines.flatMap(({ families }) => families));
  const others = all.filter(({ family }) => !placed.has(family));
  const groups = [
    ...lines.map(({ families, ...line }) => ({
      ...line,
      codes: all.filter(({ family }) => families.includes(family)),
    })),
    { ...rest, codes: others },
  ];
  let setUp: CounterSetUp | undefined;
  for (const { letter, name, minutes, codes } of groups) {
    const services = codes.map(({ code }) => ({ code, minutes }));
    setUp = (await cast.perform(chief, saveGroup, { letter, name, services })) as CounterSetUp;
  }
  const idOf = (letter: string) => setUp!.groups.find((one) => one.letter === letter)!.id;
  for (const [number, letters] of [
    ['1', 'A'],
    ['2', 'BD'],
    ['3', 'ABCD'],
  ] as const) {
    const calls = [...letters].map(idOf);
    setUp = (await cast.perform(chief, saveWindow, { number, groups: calls })) as CounterSetUp;
  }
  const day = (weekday: number) => [
    { weekday, opens: '09:00', closes: '12:00', capacity: 2 },
    { weekday, opens: '13:30', closes: weekday === 5 ? '16:30' : '17:30', capacity: 2 },
  ];
  return (await cast.perform(chief, saveHours, { hours: [1, 2, 3, 4, 5].flatMap(day) })) as CounterSetUp;
}

/** Appointments on the next days the counter is open, at times that are free. */
async function seedAppointments(cast: Cast): Promise<void> {
  const services = ['abtc-new', 'apostille', 'abtc-renew', 'abtc-new', 'apostille'];
  for (const [n, service] of services.entries()) {
    const { days } = (await cast.perform(clerk, listFreeTimes, { service, days: 10 })) as { days: FreeDay[] };
    const open = days.filter(({ times }) => times.length > 8);
    const day = open[n % 3];
    const time = day?.times[2 + n];
    if (!day || !time) continue;
    const input = {
      service,
      day: day.day,
      from: time.from,
      name: people[n]!,
      contact: `138 0000 11${20 + n}`,
    };
    await cast.perform(clerk, bookAppointment, input);
  }
}

/** People in line: some were dealt with, two are at windows, the others wait. */
async function seedNumbers(cast: Cast, setUp: CounterSetUp): Promise<void> {
  const line = (letter: string) => setUp.groups.find((one) => one.letter === letter)!.id;
  const window = (number: string) => setUp.windows.find((one) => one.number === number)!.id;
  for (const letter of 'AABACBAD') await cast.perform(clerk, takeTicket, { groupId: line(letter) });
  const seats = [
    [clerk, '1'],
    [reviewer, '2'],
  ] as const;
  for (const [who, number] of seats)
    await cast.perform(who, sitAtWindow, { windowId: window(number), here: true });
  const called = (await cast.perform(clerk, callNext, { windowId: window('1') })) as Counter;
  const { id, version } = called.windows.find(({ number }) => number === '1')!.ticket!;
  await cast.perform(clerk, finishTicket, { ticketId: id, version });
  for (const [who, number] of seats) await cast.perform(who, callNext, { windowId: window(number) });
}

async function seedRegister(cast: Cast): Promise<void> {
  const today = await cast.as(clerk, async (ctx) => ctx.today);
  let last: { id: string; version: number } | undefined;
  for (const { ago, ...paper } of papers) {
    const issuedOn = before(today, ago);
    last = (await cast.perform(clerk, enterIssuedPaper, { ...paper, issuedOn })) as typeof last;
  }
  const why = '姓名拼写有误，已重新签发';
  await cast.perform(clerk, voidIssuedPaper, { paperId: last!.id, version: last!.version, why });
}

function before(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
