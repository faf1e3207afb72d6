import type { ViewAsked } from '../../contract/views.ts';
import { address } from './address.ts';

/** How a list is looked at: all of it stands in the address, so a link carries it. */
export interface ListView {
  /** The list by name, as saved views know it: `press.releases`. */
  list: string;
  path: string;
  /** What the address asks for: filters, order and columns; never the page. */
  asked: ViewAsked;
  /** The address of this list with some of what it asks changed; always its first page. */
  here: (change: Record<string, string | undefined>) => string;
  by: string | undefined;
  descending: boolean;
  /** The columns chosen, by id; all of them where nobody chose. */
  columns: string[] | undefined;
}

interface ListViewAsked {
  list: string;
  path: string;
  search: Record<string, string>;
  /** The filters of this list, by their names in the address. */
  filters: string[];
  /** The order it has where none is asked for. */
  usual?: { by: string; descending?: boolean };
}

/** Reads out of the address how a list is looked at. */
export function listViewOf({ list, path, search, filters, usual }: ListViewAsked): ListView {
  const asked: ViewAsked = {};
  for (const name of [...filters, 'by', 'order', 'columns']) {
    const value = search[name];
    if (value) asked[name] = value;
  }
  const { by, order, columns } = asked;
  return {
    list,
    path,
    asked,
    here: (change) => address(path, { ...asked, ...change }),
    by: by ?? usual?.by,
    descending: by ? order === 'descending' : Boolean(usual?.descending),
    columns: columns?.split('.'),
  };
}

/** Do two views ask the same? */
export function sameAsked(one: ViewAsked, other: ViewAsked): boolean {
  const words = (asked: ViewAsked) => JSON.stringify(Object.entries(asked).sort());
  return words(one) === words(other);
}

/** The order as the contract of the list takes it. */
export function orderOf<By extends string>(
  { asked }: ListView,
  known: readonly By[],
): { by: By | undefined; order: 'descending' | undefined } {
  const by = known.find((one) => one === asked['by']);
  return { by, order: by && asked['order'] === 'descending' ? 'descending' : undefined };
}
