import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: ReactNode;
  /** A word beside the title: a count, an order, a link. */
  note?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A part of a page under a hairline, with its title. */
export function Section({ title, note, id, className, children }: SectionProps) {
  const head = useId();
  return (
    <section className={['sec', className].filter(Boolean).join(' ')} aria-labelledby={head} id={id}>
      {note === undefined ? (
        <h2 id={head}>{title}</h2>
      ) : (
        <header>
          <h2 id={head}>{title}</h2>
          <span className="cap">{note}</span>
        </header>
      )}
      {children}
    </section>
  );
}
