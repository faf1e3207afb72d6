import type { ReactNode } from 'react';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Reading } from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';

interface Props {
  reading: Reading;
  id: string;
  title: Both;
  /** At the right end of the heading. */
  note?: ReactNode;
  children: ReactNode;
}

/** One part of a guide under its heading. */
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
