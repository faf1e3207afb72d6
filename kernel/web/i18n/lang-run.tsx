import type { ReactNode } from 'react';
import type { Lang } from '../../contract/local-text.ts';
import { langTag } from './lang.ts';

/** A run of one language. The `lang` attribute picks the face, so every run of the other language carries it. */
export function LangRun({
  lang,
  className,
  children,
}: {
  lang: Lang;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span lang={langTag(lang)} className={className}>
      {children}
    </span>
  );
}
