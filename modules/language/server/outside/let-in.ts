import type { ClientTable } from './tables.ts';

/** Is this address let in by a client body: by itself, or by its domain? */
export function letsIn(
  { addresses, domains }: Pick<ClientTable, 'addresses' | 'domains'>,
  email: string,
): boolean {
  const address = email.trim().toLowerCase();
  return addresses.includes(address) || domains.includes(address.slice(address.lastIndexOf('@') + 1));
}
