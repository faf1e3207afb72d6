import { expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOf } from './input-faults.ts';

const asked = z.object({ day: z.iso.date(), until: z.iso.date(), mail: z.email() });

test('what was left empty is needed; what was written wrongly is said how to write', () => {
  const read = asked.safeParse({ day: '', until: '24.11.2026', mail: '' }, { reportInput: true });
  expect(faultsOf(read.error!.issues)).toMatchObject({
    day: { zh: '此项必填。', en: 'This is needed.' },
    until: { en: expect.stringContaining('year-month-day') },
    mail: { zh: '此项必填。' },
  });
});
