import type { OperationContract, OutputOf, SentInputOf } from '../../contract/operation.ts';
import { noAnswer, refusalOf } from './refusal.ts';
import { requestOf } from './request.ts';

export interface CallOptions {
  /** The intention's id; a write without one gets a fresh one. */
  requestId?: string;
  signal?: AbortSignal;
  /** Where the server is; the page's own origin unless said. */
  origin?: string;
}

type Listener = () => void;
const listeners = new Set<Listener>();

/** Be told when the server no longer knows who we are. Returns how to stop listening. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends one operation by its contract entry and gives its answer, or throws an `ApiRefusal`. */
export async function call<C extends OperationContract>(
  contract: C,
  input: SentInputOf<C>,
  { requestId = crypto.randomUUID(), signal, origin = '' }: CallOptions = {},
): Promise<OutputOf<C>> {
  const { url, init } = requestOf(contract, input as Record<string, unknown>, requestId);
  const answer = await reach(origin + url, { ...init, signal });
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok && body !== undefined) return body as OutputOf<C>;
  const refusal = refusalOf(answer.status, body);
  if (refusal.code === 'not-signed-in') for (const listener of listeners) listener();
  throw refusal;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw noAnswer();
  }
}
