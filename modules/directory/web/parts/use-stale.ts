import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';

/**
 * Was a change refused because somebody else changed the record meanwhile? Then the record is read afresh; true
 * once it is there to compare with.
 */
export function useStale(
  refusal: ApiRefusal | null,
  read: Pick<UseQueryResult, 'refetch' | 'isFetching'> | undefined,
): boolean {
  const isStale = refusal?.code === 'stale-version';
  const refetch = read?.refetch;
  useEffect(() => {
    if (isStale) void refetch?.();
  }, [isStale, refetch]);
  return isStale && !read?.isFetching;
}
