import type { Part } from '../part.ts';
import { termbaseAsTbx } from './exchange/download.ts';
import { addConceptPicture } from './operations/add-concept-picture.ts';
import { approveConcept } from './operations/approve-concept.ts';
import { approveConcepts } from './operations/approve-concepts.ts';
import { changeConcept } from './operations/change-concept.ts';
import { describeConceptPicture } from './operations/describe-concept-picture.ts';
import { dismissTerm } from './operations/dismiss-term.ts';
import { findTerms } from './operations/find-terms.ts';
import { importTermFile } from './operations/import-term-file.ts';
import { listConcepts } from './operations/list-concepts.ts';
import { proposeConcept } from './operations/propose-concept.ts';
import { readConcept } from './operations/read-concept.ts';
import { recogniseTerms } from './operations/recognise-terms.ts';
import { removeConceptPicture } from './operations/remove-concept-picture.ts';
import { restoreTerm } from './operations/restore-term.ts';
import { suggestTerms } from './operations/suggest-terms.ts';
import { tryTermFile } from './operations/try-term-file.ts';
import { withdrawConcept } from './operations/withdraw-concept.ts';
import { conceptsSheet } from './sheets.ts';
import { conceptSubject } from './subject.ts';

/** What the termbase brings to the door. */
export const termsPart: Part = {
  operations: [
    addConceptPicture,
    approveConcept,
    approveConcepts,
    changeConcept,
    describeConceptPicture,
    dismissTerm,
    findTerms,
    importTermFile,
    listConcepts,
    proposeConcept,
    readConcept,
    recogniseTerms,
    removeConceptPicture,
    restoreTerm,
    suggestTerms,
    tryTermFile,
    withdrawConcept,
  ],
  subjects: [conceptSubject],
  downloads: [termbaseAsTbx],
  sheets: [conceptsSheet],
  verbs: {
    'language.concept-proposed': { zh: '提出术语概念', en: 'proposed a concept' },
    'language.concept-changed': { zh: '修改术语概念', en: 'changed a concept' },
    'language.concept-approved': { zh: '核准术语概念', en: 'approved a concept' },
    'language.term-dismissed': { zh: '忽略找出的术语', en: 'dismissed a term found in texts' },
    'language.term-restored': { zh: '恢复忽略的术语', en: 'took back dismissing a term' },
    'language.concept-withdrawn': { zh: '停用术语概念', en: 'withdrew a concept' },
  },
};
