import { expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOf } from './input-faults.ts';

const asked = z.object({
  day: z.iso.date(),
  until: z.iso.date(),
  mail: z.email(),
  side: z.enum(['port', 'starboard']),
  crew: z.array(z.string()).min(1),
});

test('what was left empty is needed; what was written wrongly is said how to write', () => {
  const read = asked.safeParse(
    { day: '', until: '24.11.2026', mail: '', side: '', crew: [] },
    { reportInput: true },
  );
  expect(faultsOf(read.error!.issues)).toMatchObject({
    day: { zh: '此项必填。', en: 'This is needed.' },
    until: { en: expect.stringContaining('year-month-day') },
    mail: { zh: '此项必填。' },
    side: { zh: '此项必填。' },
    crew: { zh: '此项必填。' },
  });
});
