import { createContext, useContext } from 'react';
import { publicPath, type Reading } from '../../../../../kernel/web/public/reading.ts';

/** Where the pages of the case shown stand: at `/case` for who has its key, below `/firm/cases/<id>` for its firm. */
export const CaseHome = createContext('/case');

/** The address of a page of the case shown; of any other page, that address itself. */
export function useOwnPath(): (office: string, reading: Reading, path: string) => string {
  const home = useContext(CaseHome);
  return (office, reading, path) =>
    publicPath(office, reading, path.startsWith('/case') ? home + path.slice('/case'.length) : path);
}

/** Is it shown at the desk of its firm, where one comes back to it without a link? */
export function useAtDesk(): boolean {
  return useContext(CaseHome) !== '/case';
}
