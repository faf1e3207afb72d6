import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ApiRefusal } from '../api/refusal.ts';

/**
 * Was a change refused because somebody else changed the record meanwhile? Then everything shown is read afresh; true
 * once it is there to compare with.
 */
export function useStale(refusal: ApiRefusal | null): boolean {
  const client = useQueryClient();
  const [readFor, setReadFor] = useState<ApiRefusal | null>(null);
  const isStale = refusal?.code === 'stale-version';
  useEffect(() => {
    if (!isStale) return;
    let left = false;
    void client.invalidateQueries().then(() => {
      if (!left) setReadFor(refusal);
    });
    return () => {
      left = true;
    };
  }, [client, refusal, isStale]);
  return isStale && readFor === refusal;
}

/**
 * The version a dialog sends: the one it was opened on, though the page behind it reads on, so that nothing somebody else
 * changed meanwhile is overwritten unseen. Once that was refused, and said, it is the present one.
 */
export function useVersionSeen(version: number, refusal: ApiRefusal | null): number {
  const [opened] = useState(version);
  return refusal?.code === 'stale-version' ? version : opened;
}
