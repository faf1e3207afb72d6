import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { OperationContract, OutputOf, SentInputOf } from '../../contract/operation.ts';
import { call } from './call.ts';
import { beginIntention } from './intention.ts';
import { ApiRefusal } from './refusal.ts';

/** A write as a page holds it. */
export interface Write<C extends OperationContract> {
  /** Sends; gives the answer, or `undefined` when it was refused (see `refusal`). Pressing twice sends once. */
  send: (input: SentInputOf<C>) => Promise<OutputOf<C> | undefined>;
  sending: boolean;
  /** Why the last try was refused; `null` once sent again or forgotten. */
  refusal: ApiRefusal | null;
  /** Forgets a refusal, as when its dialog is closed. */
  forget: () => void;
}

/** Writes by a contract entry: one request id for one intention. After it, everything shown is read afresh. */
export function useWrite<C extends OperationContract>(contract: C): Write<C> {
  const client = useQueryClient();
  const [intention] = useState(beginIntention);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const [sending, setSending] = useState(false);
  const underWay = useRef<Promise<OutputOf<C> | undefined> | null>(null);

  async function sendOnce(input: SentInputOf<C>): Promise<OutputOf<C> | undefined> {
    setSending(true);
    setRefusal(null);
    try {
      const answer = await call(contract, input, { requestId: intention.idFor(input) });
      intention.carriedOut();
      await client.invalidateQueries();
      return answer;
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
      return undefined;
    } finally {
      underWay.current = null;
      setSending(false);
    }
  }

  function send(input: SentInputOf<C>) {
    underWay.current ??= sendOnce(input);
    return underWay.current;
  }
  return { send, sending, refusal, forget: () => setRefusal(null) };
}
