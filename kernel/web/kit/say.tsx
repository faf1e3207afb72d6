import type { ReactNode } from 'react';

/** A message that belongs in the page. An error is spoken at once and bordered; the rest lies between hairlines. */
export function Say({
  kind = 'plain',
  title,
  children,
}: {
  kind?: 'plain' | 'error';
  title?: string;
  children: ReactNode;
}) {
  return (
    <div className={kind === 'error' ? 'say-error' : 'say'} role={kind === 'error' ? 'alert' : 'status'}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  );
}
