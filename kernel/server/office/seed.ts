import { tables } from '../context.ts';
import type { Cast } from '../house/module.ts';
import { recordChange } from './change-office.ts';
import type { LetterheadTables } from './letterhead.ts';

/** Fills the letterhead of the demonstration office. */
export async function seedLetterhead(cast: Cast): Promise<void> {
  await cast.as('ye.zhiqiu@yunjiang.example', async (ctx) => {
    await tables<LetterheadTables>(ctx)
      .updateTable('kernel.letterhead')
      .set({
        version: 2,
        address_zh: '云江市滨江区望海路18号',
        address_en: '18 Wanghai Road, Binjiang District, Yunjiang',
        phone: '0800-555-0118',
        email: 'office@yunjiang.example',
      })
      .where('office', '=', ctx.office.code)
      .execute();
    await recordChange(ctx, 'letterhead', { version: 2 });
  });
}
