import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gu, type HallHouse, hallHouse, qiao } from '../../../testing/hall-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import { hallDesk } from './desk.ts';
import { acceptCase } from './operations/accept-case.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

/** The case in its row, so many times over, each due before it. */
async function crowd(id: string, times: number): Promise<void> {
  await house.as(qiao, yunjiang, async (ctx) => {
    const { rows } = await sql<{
      column: string;
    }>`select column_name as column from information_schema.columns
      where table_schema = 'service_hall' and table_name = 'hall_case' order by ordinal_position`.execute(
      ctx.db,
    );
    const columns = rows.map(({ column }) => column);
    const anew: Record<string, string> = {
      id: 'gen_random_uuid()',
      number: `'FW-2025-' || lpad(n::text, 6, '0')`,
      due_on: 'due_on - 30',
    };
    await sql`insert into service_hall.hall_case (${sql.raw(columns.join(', '))})
      select ${sql.raw(columns.map((column) => anew[column] ?? column).join(', '))}
      from service_hall.hall_case, generate_series(1, ${sql.raw(String(times))}) n where id = ${id}`.execute(
      ctx.db,
    );
  });
}

test('a desk has what waits on its person, however much waits on others', async () => {
  const waiting = await house.step(qiao, acceptCase, await house.entered());
  await crowd((await house.entered()).id, 220);
  const reviews = await house.look(gu, yunjiang, hallDesk);
  expect(reviews.mine.map(({ ref }) => ref.id)).toEqual([waiting.id]);
  expect((await house.look(qiao, yunjiang, hallDesk)).mine).toHaveLength(30);
});
