import { expect, test } from 'vitest';
import { ok } from '../../kernel/server/doctor/examination.ts';
import { lookedAt } from './named-finding.ts';

const roof = { id: 'roof', name: { zh: '屋顶', en: 'Roof' } };

test('what is found has the name of what was looked at; what breaks a look off is told, and no end of the doctor', async () => {
  expect(await lookedAt(roof, async () => [ok('完好', 'sound')])).toEqual([
    { check: 'roof', name: roof.name, level: 'ok', says: { zh: '完好', en: 'sound' } },
  ]);
  const [broken] = await lookedAt(roof, () =>
    Promise.reject(new Error('role "chancery_app" does not exist')),
  );
  expect(broken).toMatchObject({ check: 'roof', level: 'error', mend: expect.any(Object) });
  expect(broken!.says.en).toContain('role "chancery_app" does not exist');
});
