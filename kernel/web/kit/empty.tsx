import type { ReactNode } from 'react';

/** Nothing here: one sentence that says why, and the step that fills it. */
export function Empty({ children, step }: { children: ReactNode; step?: ReactNode }) {
  return (
    <p className="empty">
      {children}
      {step}
    </p>
  );
}
