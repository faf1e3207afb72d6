import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiRefusal } from '../api/refusal.ts';
import { RefusalPage, RefusalSay } from './refusal-page.tsx';
import { WaitBar } from './wait-bar.tsx';

interface LoadedProps<T> {
  from: UseQueryResult<T, ApiRefusal>;
  /** A part of a page rather than the page: waits and fails in small. */
  part?: boolean;
  children: (answer: T) => ReactNode;
}

/** Shows what was read once it is there: waiting, refused and old rows are treated alike everywhere. */
export function Loaded<T>({ from, part, children }: LoadedProps<T>) {
  if (from.data !== undefined) {
    return <div className={from.isPlaceholderData ? 'fading' : undefined}>{children(from.data)}</div>;
  }
  if (from.error) {
    const again = () => void from.refetch();
    return part ? (
      <RefusalSay refusal={from.error} again={again} />
    ) : (
      <RefusalPage refusal={from.error} again={again} />
    );
  }
  return <WaitBar small={part} />;
}
