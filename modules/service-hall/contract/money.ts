import type { Both } from '../../../kernel/contract/local-text.ts';

/** An amount in words of both languages; amounts are in hundredths. Null: the payee sets it. */
export function moneyWords(amount: number | null, currency: string): Both {
  if (amount === null) return { zh: '以收费单位公布的为准', en: 'as the payee sets it' };
  const figure = (amount / 100).toLocaleString('en', { minimumFractionDigits: 2 });
  if (currency === 'CNY') return { zh: `${figure}元`, en: `CNY ${figure}` };
  return { zh: `${currency} ${figure}`, en: `${currency} ${figure}` };
}
