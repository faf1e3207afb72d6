import type { PublicPage } from './render.tsx';

/** What a page shows, before it is known where and in which reading. */
export type Shown = PublicPage extends infer P
  ? P extends PublicPage
    ? Omit<P, 'office' | 'reading' | 'path' | 'form'>
    : never
  : never;
