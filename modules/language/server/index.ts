/** The door of the language module: texts read and compared, memories, terms. */
import { join } from 'node:path';
import { migrationsIn } from '../../../kernel/server/database/migrate.ts';
import type { Module } from '../../../kernel/server/house/module.ts';
import { languageErrors } from '../contract/errors.ts';
import { alignCommand } from './commands/align.ts';
import { checkReleaseCommand } from './commands/check-release.ts';
import { addUnits } from './memory/operations/add-units.ts';
import { changeUnit } from './memory/operations/change-unit.ts';
import { listMemories } from './memory/operations/list-memories.ts';
import { makeMemory } from './memory/operations/make-memory.ts';
import { readUnits } from './memory/operations/read-units.ts';
import { removeUnit } from './memory/operations/remove-unit.ts';
import { memorySubject } from './memory/subject.ts';
import { seedLanguage } from './seed.ts';
import { approveConcept } from './terms/operations/approve-concept.ts';
import { changeConcept } from './terms/operations/change-concept.ts';
import { findTerms } from './terms/operations/find-terms.ts';
import { listConcepts } from './terms/operations/list-concepts.ts';
import { proposeConcept } from './terms/operations/propose-concept.ts';
import { readConcept } from './terms/operations/read-concept.ts';
import { withdrawConcept } from './terms/operations/withdraw-concept.ts';
import { conceptSubject } from './terms/subject.ts';

export {
  type BilingualText,
  type CheckedText,
  checkBilingual,
  readBilingual,
  type SidesToCheck,
} from './bilingual.ts';
export { simplified as toSimplified } from './core/facts/simplified.ts';
export { decode, TextRefusal } from './core/read/decode.ts';
export { splitSentences } from './core/read/sentences.ts';
export { scriptOf } from './core/repair/script.ts';
export { type DocumentImage, type DocumentText, readDocument } from './documents/read-document.ts';
export { findingKinds } from './finding-kinds.ts';
export { kindOfBody } from './kind-of-body.ts';
export { type ChangedUnit, type FollowedTo, unitsSince } from './memory/units-since.ts';
export { placeNamed } from './place-named.ts';
export { termsOf } from './terms/terms-of.ts';

export const language: Module = {
  id: 'language',
  name: { zh: '翻译', en: 'Translation' },
  migrations: migrationsIn(join(import.meta.dirname, 'migrations')),
  operations: [
    listMemories,
    makeMemory,
    readUnits,
    addUnits,
    changeUnit,
    removeUnit,
    listConcepts,
    readConcept,
    findTerms,
    proposeConcept,
    changeConcept,
    approveConcept,
    withdrawConcept,
  ],
  subjects: [memorySubject, conceptSubject],
  checks: [],
  reactions: [],
  errors: languageErrors,
  roles: {
    translator: { zh: '译员', en: 'Translator' },
    terminologist: { zh: '术语员', en: 'Terminologist' },
    'translation-chief': { zh: '翻译室负责人', en: 'Head of translation' },
  },
  verbs: {
    'language.memory-made': { zh: '新建翻译记忆库', en: 'made a translation memory' },
    'language.units-added': { zh: '加入翻译单元', en: 'added units' },
    'language.unit-changed': { zh: '修改翻译单元', en: 'changed a unit' },
    'language.unit-removed': { zh: '删去翻译单元', en: 'removed a unit' },
    'language.concept-proposed': { zh: '提出术语概念', en: 'proposed a concept' },
    'language.concept-changed': { zh: '修改术语概念', en: 'changed a concept' },
    'language.concept-approved': { zh: '核准术语概念', en: 'approved a concept' },
    'language.concept-withdrawn': { zh: '停用术语概念', en: 'withdrew a concept' },
  },
  commands: [checkReleaseCommand, alignCommand],
  seed: seedLanguage,
};
