import type { Cast } from '../../../kernel/server/house/module.ts';
import type { Precedence, RankedEntry } from '../contract/precedence.ts';
import { readPrecedence } from './operations/read-precedence.ts';
import { setPrecedence } from './operations/set-precedence.ts';

const director = 'zhou.jingyi@yunjiang.example';

/** The order of the departments of the city, and a vice mayor put in her place after she was appointed. */
export async function seedPrecedence(cast: Cast, bodies: ReadonlyMap<string, string>): Promise<void> {
  const bodyId = bodies.get('云江市人民政府');
  const orders = [
    { list: 'bodies', names: departments, reason: '按市政府部门序列' },
    { list: 'posts', names: leaders, reason: '韩予真同志任副市长，按任职时间排在苏晏同志之后' },
  ];
  for (const { list, names, reason } of orders) {
    const { entries } = (await cast.perform(director, readPrecedence, { list, bodyId })) as Precedence;
    const byName = new Map(entries.map((entry) => [entry.name.zh, entry]));
    const order = names.flatMap((name) => byName.get(name) ?? []).map((entry) => [seen(entry)]);
    const unranked = entries.filter(({ name }) => !names.includes(name.zh ?? '')).map(seen);
    await cast.perform(director, setPrecedence, { list, bodyId, order, unranked, reason });
  }
}

const leaders = ['秦牧川', '骆远山', '苏晏', '韩予真'];
const departments = [
  '云江市发展和改革委员会',
  '云江市教育局',
  '云江市科学技术局',
  '云江市交通运输局',
  '云江市商务局',
  '云江市文化和旅游局',
  '云江市人民政府外事办公室',
];

function seen({ id, version }: RankedEntry) {
  return { id, version };
}
