import { demand } from '../../../../../kernel/server/demand.ts';
import type { Download } from '../../../../../kernel/server/downloads/download.ts';
import { maySeeTerms } from '../policy.ts';
import { exportTermbase } from './export-termbase.ts';

/** The terms in force as a TBX file, for all of the office. */
export const termbaseAsTbx: Download = {
  id: 'language.termbase',
  kind: null,
  name: { zh: '术语库（TBX）', en: 'Termbase (TBX)' },
  ending: 'tbx',
  mime: 'application/xml',
  async open(preparing) {
    demand(maySeeTerms(preparing.actor));
    return { name: '术语库', bytes: exportTermbase(preparing) };
  },
};
