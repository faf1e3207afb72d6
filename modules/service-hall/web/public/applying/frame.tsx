import type { ReactNode } from 'react';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type OwnPage, OwnPageFrame } from '../../../../../kernel/web/public/own-frame.tsx';
import { firmTexts } from '../firm/texts.ts';
import { useAtDesk, useOwnPath } from './case-home.tsx';
import { applyTexts } from './texts.ts';

export type { OwnPage };

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

/** One matter of a case on one page, with the way back to the case or to the desk of its firm. */
export function OwnFrame({ office, back, ...props }: Props) {
  const ownPath = useOwnPath();
  const desk = useAtDesk() ? { path: '/firm', label: firmTexts.back } : null;
  const way = back === undefined ? { path: '/case', label: applyTexts.toList } : (back ?? desk);
  const { reading } = props;
  return (
    <OwnPageFrame {...props} back={way && { href: ownPath(office, reading, way.path), label: way.label }} />
  );
}
