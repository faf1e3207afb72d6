import { type ReactNode, useRef } from 'react';
import { AppLink } from './app-link.tsx';
import { MoveKeys } from './move-keys.ts';

export interface Task {
  key: string;
  to: string;
  title: ReactNode;
  /** What is asked, in a few words. */
  detail?: ReactNode;
  /** The state mark with its word or date. */
  when?: ReactNode;
  note?: ReactNode;
}

/** Work that waits, one thing a line: what, and by when. J and K move, Enter opens. */
export function TaskList({ of, moving }: { of: Task[]; moving?: boolean }) {
  const list = useRef<HTMLOListElement>(null);
  return (
    <ol className="tasks" ref={list}>
      {moving && <MoveKeys over={list} links="li a" />}
      {of.map(({ key, to, title, detail, when, note }) => (
        <li key={key}>
          <p className="what">
            <AppLink className="plain" to={to}>
              {title}
            </AppLink>
            {detail && <span className="cap">{detail}</span>}
          </p>
          {(when || note) && (
            <p className="when">
              {when}
              {note && <span className="cap">{note}</span>}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
