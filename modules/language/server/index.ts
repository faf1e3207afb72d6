/** The door of the language module: reading and comparing bilingual texts, as functions others call. */
import type { Module } from '../../../kernel/server/house/module.ts';
import { alignCommand } from './commands/align.ts';
import { checkReleaseCommand } from './commands/check-release.ts';

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
export { placeNamed } from './place-named.ts';

export const language: Module = {
  id: 'language',
  name: { zh: '翻译', en: 'Translation' },
  migrations: [],
  operations: [],
  subjects: [],
  checks: [],
  reactions: [],
  errors: {},
  roles: {},
  verbs: {},
  commands: [checkReleaseCommand, alignCommand],
};
