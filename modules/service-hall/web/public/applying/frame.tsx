import type { ReactNode } from 'react';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { FormProblems } from '../../../../../kernel/web/public/form.tsx';
import type { FormState } from '../../../../../kernel/web/public/form-state.ts';
import { pageLang, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Lines, PublicHead, Words } from '../../../../../kernel/web/public/words.tsx';
import { firmTexts } from '../firm/texts.ts';
import { useAtDesk, useOwnPath } from './case-home.tsx';
import { applyTexts } from './texts.ts';

/** What every page of somebody's own case is given. */
export interface OwnPage {
  office: string;
  reading: Reading;
  form: FormState;
}

interface Props extends OwnPage {
  /** What it belongs to, over the title. */
  kicker?: Both;
  title: Both;
  says?: Both;
  /** What the fields are called, by their names. */
  labels?: Readonly<Record<string, Both>>;
  /** Where one comes from; the list of what there is to fill in, unless another is named. */
  back?: { path: string; label: Both } | null;
  children: ReactNode;
}

/** One matter on one page: what it belongs to, its title, what is wrong with what was sent, and the way back. */
export function OwnFrame({ office, reading, form, kicker, title, says, back, labels, children }: Props) {
  const ownPath = useOwnPath();
  const desk = useAtDesk() ? { path: '/firm', label: firmTexts.back } : null;
  const way = back === undefined ? { path: '/case', label: applyTexts.toList } : (back ?? desk);
  return (
    <>
      {(kicker || way) && (
        <p className="kicker">
          {way && <a href={ownPath(office, reading, way.path)}>{way.label[pageLang(reading)]}</a>}
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
