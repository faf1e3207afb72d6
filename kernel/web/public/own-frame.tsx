import type { ReactNode } from 'react';
import type { Both } from '../../contract/local-text.ts';
import { FormProblems } from './form.tsx';
import type { FormState } from './form-state.ts';
import { pageLang, type Reading } from './reading.ts';
import { Lines, PublicHead, Words } from './words.tsx';

/** What every page that is somebody's own is given. */
export interface OwnPage {
  office: string;
  reading: Reading;
  form: FormState;
}

interface Props extends Pick<OwnPage, 'reading' | 'form'> {
  /** What it belongs to, over the title. */
  kicker?: Both | undefined;
  title: Both;
  says?: Both | undefined;
  /** What the fields are called, by their names. */
  labels?: Readonly<Record<string, Both>> | undefined;
  /** Where one comes from. */
  back: { href: string; label: Both } | null;
  children: ReactNode;
}

/** One matter on one page: what it belongs to, its title, what is wrong with what was sent, and the way back. */
export function OwnPageFrame({ reading, form, kicker, title, says, back, labels, children }: Props) {
  return (
    <>
      {(kicker || back) && (
        <p className="kicker">
          {back && <a href={back.href}>{back.label[pageLang(reading)]}</a>}
          {kicker && (
            <span>
              <Words reading={reading} of={kicker} />
            </span>
          )}
        </p>
      )}
      <PublicHead reading={reading} title={title} />
      <FormProblems reading={reading} state={form} labels={labels} />
      {says && (
        <p className="own-says">
          <Lines reading={reading} of={says} />
        </p>
      )}
      {children}
    </>
  );
}
