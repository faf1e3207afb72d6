import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { OperationContract, OutputOf, SentInputOf } from '../../contract/operation.ts';
import { call } from './call.ts';
import type { ApiRefusal } from './refusal.ts';

export interface ReadOptions {
  /** Ask nothing yet. */
  wait?: boolean;
  /** While another page of a list is fetched, go on showing the old rows. Never for records. */
  keepOld?: boolean;
  /** Costly to make: read again when it is asked for, not whenever something happens in the office. */
  costly?: boolean;
}

/** The key under which an answer is kept: for `invalidateQueries` after something changed it. */
export function readKey(contract: OperationContract, input?: unknown): unknown[] {
  return input === undefined ? [contract.name] : [contract.name, input];
}

/** Reads by a contract entry. Show what comes with `<Loaded from={…}>`. */
export function useRead<C extends OperationContract>(
  contract: C,
  input: SentInputOf<C>,
  { wait = false, keepOld = false, costly = false }: ReadOptions = {},
): UseQueryResult<OutputOf<C>, ApiRefusal> {
  return useQuery<OutputOf<C>, ApiRefusal>({
    queryKey: readKey(contract, input),
    queryFn: ({ signal }) => call(contract, input, { signal }),
    enabled: !wait,
    meta: { costly },
    placeholderData: keepOld ? (keepPreviousData as never) : undefined,
  });
}
