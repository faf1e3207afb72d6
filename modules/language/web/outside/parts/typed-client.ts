import type { SentInputOf } from '../../../../../kernel/contract/operation.ts';
import { figureTyped } from '../../../../../kernel/web/kit/figure-typed.ts';
import type { Client, changeClient } from '../../../contract/clients.ts';

/** What is typed of a client body: addresses and domains a line each, figures as words. */
export interface TypedClient {
  addresses: string;
  domains: string;
  monthly: string;
  atOnce: string;
  keepDays: string;
}

export const newClient: TypedClient = {
  addresses: '',
  domains: '',
  monthly: '10',
  atOnce: '4',
  keepDays: '365',
};

export function typedClient({ addresses, domains, monthly, atOnce, keepDays }: Client): TypedClient {
  return {
    addresses: addresses.join('\n'),
    domains: domains.join('\n'),
    monthly: String(monthly),
    atOnce: String(atOnce),
    keepDays: String(keepDays),
  };
}

/** What is sent of it; a domain typed with its `@` is meant without. */
export function sentClient(
  typed: TypedClient,
): Omit<SentInputOf<typeof changeClient>, 'clientId' | 'version'> {
  return {
    addresses: linesOf(typed.addresses),
    domains: linesOf(typed.domains).map((one) => one.replace(/^@/, '')),
    monthly: figureTyped(typed.monthly),
    atOnce: figureTyped(typed.atOnce),
    keepDays: figureTyped(typed.keepDays),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\s,，;；、]+/)
    .map((one) => one.trim())
    .filter(Boolean);
}
