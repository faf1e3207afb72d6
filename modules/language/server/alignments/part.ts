import type { Part } from '../part.ts';
import { discardAlignment } from './operations/discard-alignment.ts';
import { editAlignment } from './operations/edit-alignment.ts';
import { explainBead } from './operations/explain-bead.ts';
import { listAlignments } from './operations/list-alignments.ts';
import { makeAlignment } from './operations/make-alignment.ts';
import { readAlignment } from './operations/read-alignment.ts';
import { realign } from './operations/realign.ts';
import { storeAlignment } from './operations/store-alignment.ts';
import { alignmentSubject } from './subject.ts';

/** What the alignments bring to the door. */
export const alignmentsPart: Part = {
  operations: [
    discardAlignment,
    editAlignment,
    explainBead,
    listAlignments,
    makeAlignment,
    readAlignment,
    realign,
    storeAlignment,
  ],
  subjects: [alignmentSubject],
  verbs: {
    'language.alignment-made': { zh: '对齐文本', en: 'aligned two texts' },
    'language.alignment-edited': { zh: '调整句对', en: 'changed beads' },
    'language.alignment-realigned': { zh: '重新对齐', en: 'aligned the rest anew' },
    'language.alignment-stored': { zh: '句对入库', en: 'put beads into a memory' },
    'language.alignment-discarded': { zh: '清除对齐', en: 'discarded an alignment' },
  },
};
