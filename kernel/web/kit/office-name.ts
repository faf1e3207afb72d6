import { createContext, useContext } from 'react';
import type { Both } from '../../contract/local-text.ts';

/** The office's short name, known before anybody has signed in. */
export const OfficeName = createContext<Both>({ zh: '外事办公室', en: 'Chancery' });

/** The office's short name, for titles. */
export function useOfficeName(): Both {
  return useContext(OfficeName);
}
