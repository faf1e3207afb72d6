import type { ReactNode } from 'react';

export type Mark =
  | 'waiting'
  | 'on-time'
  | 'late'
  | 'done'
  | 'granted'
  | 'refused'
  | 'error'
  | 'note'
  | 'mine';

/** A state: its mark and its word. Colour never speaks alone, so the word is always given. */
export function StateMark({ mark, children }: { mark: Mark; children: ReactNode }) {
  return <span className={`st st-${mark}`}>{children}</span>;
}
