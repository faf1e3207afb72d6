import { QueryClient } from '@tanstack/react-query';
import { ApiRefusal } from './refusal.ts';

/** Answers are kept fresh for five seconds; only a lost connection is tried again by itself, once. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (times, error) => times < 1 && error instanceof ApiRefusal && error.status === 0,
      },
    },
  });
}
