import type { OperationContract } from '../../contract/operation.ts';

type Input = Record<string, unknown>;

/** The request a contract entry and its input make: the address filled in, the rest as query or body. */
export function requestOf(
  contract: OperationContract,
  input: Input,
  requestId?: string,
): { url: string; init: RequestInit } {
  const rest = { ...input };
  const path = contract.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  if (contract.method === 'GET') return { url: `/api${path}${queryOf(rest)}`, init: { method: 'GET' } };
  return {
    url: `/api${path}`,
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...rest, requestId }),
    },
  };
}

/** What is empty is left out: an unset filter is no filter. */
function queryOf(input: Input): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}
