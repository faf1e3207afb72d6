import type { ComponentType } from 'react';
import type { Both } from '../contract/local-text.ts';
import type { Messages } from './i18n/texts.ts';

/** What a page gets of its address: the named parts of the path and the query, as plain strings. */
export interface PageProps {
  params: Record<string, string>;
  search: Record<string, string>;
}

/**
 * One page of a module. `path` is in the router's words, under `/app`: `/releases/$releaseId`. The page is
 * fetched when first opened; it takes its own title with `PageHead`, this one stands until then.
 */
export interface PageRoute {
  path: string;
  title: Both;
  page: () => Promise<{ Page: ComponentType<PageProps> }>;
}

/** An entry in the line of divisions. */
export interface NavEntry {
  to: string;
  label: Both;
  /** Pinyin of the Chinese label, its syllables apart: the search box hears it. */
  pinyin: string;
  order: number;
  /** Further lists of the division, reached from its first page: there too the entry is marked. */
  also?: readonly string[];
}

/** What a page is for, and how it is worked with: opened beside the page. */
export interface PageHelp {
  what: Both;
  how: Both[];
}

/** One stop of the tour: a real page, and a few sentences about it. */
export interface TourStep {
  to: string;
  title: Both;
  says: Both;
}

/** A step the search box offers besides what it finds: it opens the page where the step is taken. */
export interface PageCommand {
  to: string;
  label: Both;
  /** Pinyin of the Chinese label, its syllables apart. */
  pinyin: string;
}

/** What a module's `web/index.ts` gives the staff app: its pages, its entries in the frame, its messages. */
export interface WebModule {
  id: string;
  name: Both;
  nav: NavEntry[];
  routes: PageRoute[];
  commands?: PageCommand[];
  /** What its pages are for, by their path. */
  helps?: Record<string, PageHelp>;
  messages: { zh: Messages; en: Messages };
}
