import type { Cast } from '../../../kernel/server/house/module.ts';
import type { ContactKind, ContactUse } from '../contract/contact.ts';
import { addContact } from './operations/add-contact.ts';
import { withdrawConsent } from './operations/withdraw-consent.ts';

const keeper = 'shen.ruolan@yunjiang.example';

interface SeedContact {
  of: 'person' | 'body' | 'place';
  name: string;
  kind: ContactKind;
  value?: string;
  text?: [zh: string, en: string];
  label?: [zh: string, en: string];
  use: ContactUse;
  by: string;
  on: string;
  until?: string;
  withdrawn?: true;
}

const faoAddress: [string, string] = [
  '云江市中心区人民广场3号 650000',
  '3 Renmin Square, Zhongxin District, Yunjiang 650000',
];

/** How those of the demonstration are reached: numbers and addresses made up, consent of each kind. */
const seedContacts: SeedContact[] = [
  {
    of: 'body',
    name: '云江市人民政府外事办公室',
    kind: 'phone',
    value: '0999 6000 001',
    label: ['总值班室', 'Duty desk'],
    use: 'public',
    by: '本办公布',
    on: '2024-01-02',
  },
  {
    of: 'body',
    name: '云江市人民政府外事办公室',
    kind: 'email',
    value: 'office@yunjiang.example',
    use: 'public',
    by: '本办公布',
    on: '2024-01-02',
  },
  {
    of: 'body',
    name: '云江市人民政府外事办公室',
    kind: 'address',
    text: faoAddress,
    use: 'public',
    by: '本办公布',
    on: '2024-01-02',
  },
  {
    of: 'person',
    name: '周静宜',
    kind: 'mobile',
    value: '138 0000 0001',
    label: ['工作手机', 'Work mobile'],
    use: 'office',
    by: '本人当面',
    on: '2024-03-01',
  },
  {
    of: 'person',
    name: '周静宜',
    kind: 'email',
    value: 'zhou.jingyi@yunjiang.example',
    use: 'partners',
    by: '本人当面',
    on: '2024-03-01',
    until: '2099-12-31',
  },
  {
    of: 'person',
    name: '周静宜',
    kind: 'assistant',
    text: ['沈若兰', 'Shen Ruolan'],
    value: '138 0000 0002',
    use: 'partners',
    by: '本人当面',
    on: '2024-03-01',
  },
  {
    of: 'person',
    name: '英格丽·哈尔瓦',
    kind: 'email',
    value: 'mayor@brennhaven.example',
    label: ['市长办公室', 'Office of the Mayor'],
    use: 'partners',
    by: '市长办公室来函',
    on: '2024-05-20',
  },
  {
    of: 'person',
    name: '英格丽·哈尔瓦',
    kind: 'mobile',
    value: '+47 400 00 001',
    use: 'office',
    by: '本人来访时',
    on: '2024-09-12',
    until: '2025-12-31',
  },
  {
    of: 'person',
    name: '松原惠子',
    kind: 'wechat',
    value: 'matsubara-demo',
    use: 'office',
    by: '本人',
    on: '2023-11-08',
    withdrawn: true,
  },
  {
    of: 'place',
    name: '云江江畔宾馆',
    kind: 'phone',
    value: '0999 6000 018',
    label: ['总台', 'Reception'],
    use: 'public',
    by: '宾馆公布',
    on: '2024-01-15',
  },
  {
    of: 'place',
    name: '云江江畔宾馆',
    kind: 'assistant',
    text: ['销售部黎经理', 'Manager Li, Sales'],
    value: '138 0000 0018',
    use: 'office',
    by: '本人名片',
    on: '2025-02-10',
  },
  {
    of: 'place',
    name: '云江云栖国际机场',
    kind: 'phone',
    value: '0999 6000 077',
    label: ['贵宾服务', 'VIP service'],
    use: 'partners',
    by: '机场公布',
    on: '2024-01-15',
  },
];

/** Enters them, by the names of what they belong to. */
export async function seedContactsOf(cast: Cast, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { of, name, kind, value, text, label, use, by, on, until, withdrawn } of seedContacts) {
    const { id } = (await cast.perform(keeper, addContact, {
      of,
      ownerId: ids.get(name),
      kind,
      value: value ?? null,
      text: text ? { zh: text[0], en: text[1] } : null,
      label: label ? { zh: label[0], en: label[1] } : null,
      use,
      consentBy: by,
      consentOn: on,
      consentUntil: until ?? null,
    })) as { id: string };
    if (withdrawn) await cast.perform(keeper, withdrawConsent, { contactId: id, version: 1 });
  }
}
