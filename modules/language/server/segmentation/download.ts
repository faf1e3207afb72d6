import { createReadStream } from 'node:fs';
import { demand } from '../../../../kernel/server/demand.ts';
import type { Download } from '../../../../kernel/server/downloads/download.ts';
import { rulesFile } from '../formats/srx/default-rules.ts';
import { utf8Of } from '../formats/xml/write-xml.ts';
import { maySeeSegmentation } from './policy.ts';
import { segmentationOf } from './rules-in-force.ts';

/** The rules in force as an SRX file: the office's own as they came, else those of the house. */
export const rulesAsSrx: Download = {
  id: 'language.segmentation',
  kind: null,
  name: { zh: '断句规则（SRX）', en: 'Rules of segmentation (SRX)' },
  ending: 'srx',
  mime: 'application/xml',
  async open(preparing) {
    demand(maySeeSegmentation(preparing.actor));
    const row = await preparing.read(segmentationOf);
    const bytes = row?.srx == null ? createReadStream(rulesFile) : utf8Of([row.srx]);
    return { name: row?.name?.replace(/\.\w+$/, '') ?? '断句规则', bytes };
  },
};
