import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import type { Reading } from './reading.ts';
import { Words } from './words.tsx';

interface Props {
  reading: Reading;
  id: string;
  title: Both;
  /** At the right end of the heading. */
  note?: ReactNode;
  children: ReactNode;
}

/** One part of a page under its heading. */
export function Part({ reading, id, title, note, children }: Props) {
  return (
    <section className="sec" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <Words reading={reading} of={title} />
        </h2>
        {note}
      </header>
      {children}
    </section>
  );
}
