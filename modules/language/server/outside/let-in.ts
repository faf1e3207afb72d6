import { refuse } from '../refuse.ts';
import type { ClientTable } from './tables.ts';

/** Is this address let in by a client body: by itself, or by its domain? */
export function letsIn(
  { addresses, domains }: Pick<ClientTable, 'addresses' | 'domains'>,
  email: string,
): boolean {
  const address = email.trim().toLowerCase();
  return addresses.includes(address) || domains.includes(address.slice(address.lastIndexOf('@') + 1));
}

/** Refuses a client body that would let nobody in. */
export function demandSomebody({ addresses, domains }: Pick<ClientTable, 'addresses' | 'domains'>): void {
  if (addresses.length + domains.length === 0) throw refuse('input-invalid', {}, { addresses: nobodyLetIn });
}
const nobodyLetIn = {
  zh: '请至少填一个邮箱，或一个邮箱域名，否则没有人能进入。',
  en: 'Enter an address or a domain; without either nobody can come in.',
};
