import { Fragment, type ReactNode } from 'react';

export interface Fact {
  name: string;
  value: ReactNode;
}

/** What is recorded, name beside value; `two` sets them in two columns where there is room. */
export function Facts({ of, two }: { of: Fact[]; two?: boolean }) {
  return (
    <dl className={two ? 'facts facts-2' : 'facts'}>
      {of.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
