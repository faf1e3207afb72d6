import type { Cast } from '../../../../kernel/server/house/module.ts';
import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import type { ServiceValues } from '../../contract/values.ts';
import { publishServiceValues } from '../operations/publish-service-values.ts';
import { setCounter } from '../operations/set-counter.ts';
import { setLetterText } from '../operations/set-letter-text.ts';
import { setServiceValue } from '../operations/set-service-value.ts';

const chief = 'cen.liqun@yunjiang.example';

const counter = {
  where: {
    zh: '云江市政务服务中心二楼B区12至15号窗口',
    en: 'Windows 12 to 15, area B, second floor, Yunjiang Government Service Centre',
  },
  hours: { zh: '工作日9:00—12:00，13:30—17:30', en: 'Working days 9:00 to 12:00 and 13:30 to 17:30' },
  phone: '023-6300 0112',
};
const promise = {
  zh: '云江市人民政府外事办公室服务事项承诺时限',
  en: 'Promised times of the services of the Yunjiang Foreign Affairs Office',
};
const rules = {
  zh: '云江市APEC商务旅行卡申办管理办法',
  en: 'Yunjiang’s rules on applying for the APEC Business Travel Card',
};

/** What the office's lawyer settled: the text of the program, with whom to turn to. */
const remedy = {
  text: {
    zh: '对本决定有异议的，可以在收到之日起十五日内向本办法规综合处书面提出；法律规定可以申请行政复议或者提起行政诉讼的，依照其规定。',
    en: 'Whoever disagrees with this decision may write to the office’s legal division within fifteen days of receiving it. Where the law provides for reconsideration or for an action before the court, it applies.',
  },
  from: {
    zh: '云江市人民政府外事办公室行政文书格式（2026年版）',
    en: 'Forms of administrative letters of the Yunjiang Foreign Affairs Office, 2026',
  },
  confirmed: true,
};

/** The demonstration office's own values: some published before its cases came. */
export async function seedValues(cast: Cast): Promise<void> {
  const asOf = await cast.as(chief, async (ctx) => ctx.today);
  const own = (setting: string, value: number, from = promise) => ({
    setting,
    value,
    from,
    asOf,
    confirmed: true,
  });
  await inDraft(cast, 'apostille', [
    [setServiceValue, own('decide-within', 4)],
    [setServiceValue, own('urgent-within', 2)],
    [setCounter, { counter }],
    [setLetterText, { textId: 'not-accepted-remedy-confirmation', says: { ...remedy, asOf } }],
    [setLetterText, { textId: 'decision-remedy-refused-confirmation', says: { ...remedy, asOf } }],
    [publishServiceValues, {}],
  ]);
  await inDraft(cast, 'abtc-new', [
    [setServiceValue, own('min-staff', 5, rules)],
    [setServiceValue, own('decide-within', 10, rules)],
    [setCounter, { counter }],
    [publishServiceValues, {}],
  ]);
}

/** A draft that waits for the chief, once there are cases it would make a difference to. */
export async function seedDraft(cast: Cast): Promise<void> {
  const asOf = await cast.as(chief, async (ctx) => ctx.today);
  const of = { from: rules, asOf, confirmed: false };
  await inDraft(cast, 'abtc-new', [
    [setServiceValue, { setting: 'min-staff', value: 10, ...of }],
    [setServiceValue, { setting: 'decide-within', value: 8, ...of }],
  ]);
}

async function inDraft(cast: Cast, code: string, steps: [AnyOperation, object][]): Promise<void> {
  let version = 0;
  for (const [operation, input] of steps) {
    const values = (await cast.perform(chief, operation, { code, version, ...input })) as ServiceValues;
    version = values.version;
  }
}
