/** The door of the language module: texts read and compared, memories, terms. */
import { join } from 'node:path';
import { migrationsIn } from '../../../kernel/server/database/migrate.ts';
import type { Module } from '../../../kernel/server/house/module.ts';
import { languageErrors } from '../contract/errors.ts';
import { alignmentsPart } from './alignments/part.ts';
import { alignCommand } from './commands/align.ts';
import { checkReleaseCommand } from './commands/check-release.ts';
import { segmentsCommand } from './commands/segments.ts';
import { jobsPart } from './jobs/part.ts';
import { machinePart } from './machine/part.ts';
import { memoryPart } from './memory/part.ts';
import { outsidePart } from './outside/part.ts';
import type { ListOfPart, Part } from './part.ts';
import { seedLanguage } from './seed.ts';
import { segmentationPart } from './segmentation/part.ts';
import { segmentsPart } from './segments/part.ts';
import { termsPart } from './terms/part.ts';
import { profileKinds } from './text-profiles.ts';

export {
  type BilingualText,
  type CheckedText,
  checkBilingual,
  readBilingual,
  type SidesToCheck,
} from './bilingual.ts';
export { checkSegments, type SegmentPair, type SegmentsToCheck } from './check-segments.ts';
export { checkManyTexts } from './check-task.ts';
export type { WordLink } from './core/align/word-links.ts';
export { simplified as toSimplified } from './core/facts/simplified.ts';
export { decode, TextRefusal } from './core/read/decode.ts';
export { splitSentences } from './core/read/sentences.ts';
export { scriptOf } from './core/repair/script.ts';
export type { Termbase } from './core/terms/termbase.ts';
export { type DocumentImage, type DocumentText, readDocument } from './documents/read-document.ts';
export { findingKinds } from './finding-kinds.ts';
export { cancelTranslations } from './jobs/cancel-translations.ts';
export {
  type LinesToTranslate,
  requestTranslation,
  type TranslationRequest,
  takeLines,
} from './jobs/request-translation.ts';
export {
  deliveredLines,
  type TranslatedLine,
  type TranslationAsked,
  translationsOf,
} from './jobs/translations-of.ts';
export { kindOfBody } from './kind-of-body.ts';
export { machinePlug } from './machine/machine.ts';
export { type MachineSettings, openMachine, tryMachine } from './machine/open-machine.ts';
export { fedMemoryBackEvent } from './memory/events.ts';
export { matchesFor } from './memory/find-units.ts';
export { importFile as importIntoMemory } from './memory/imports/import-file.ts';
export { followerOf as memoryIndexOf } from './memory/index/follow.ts';
export { type Feed, type RememberedText, rememberText } from './memory/remember-text.ts';
export { memoriesAsTmx } from './memory/tmx/memories-as-tmx.ts';
export { type ChangedUnit, type FollowedTo, unitsSince } from './memory/units-since.ts';
export { placeNamed } from './place-named.ts';
export { termsChangedEvent } from './terms/events.ts';
export { exportTermbase } from './terms/exchange/export-termbase.ts';
export { importTermbase } from './terms/exchange/import-termbase.ts';
export { termbaseFor } from './terms/office-termbase.ts';
export { termsOf } from './terms/terms-of.ts';
export { textProfileOf } from './text-profiles.ts';
export { wordLinks } from './word-links.ts';

const parts: readonly Part[] = [
  memoryPart,
  termsPart,
  machinePart,
  alignmentsPart,
  jobsPart,
  segmentsPart,
  outsidePart,
  segmentationPart,
];

export const language: Module = {
  id: 'language',
  name: { zh: '翻译', en: 'Translation' },
  migrations: migrationsIn(join(import.meta.dirname, 'migrations')),
  operations: all('operations'),
  subjects: all('subjects'),
  checks: all('checks'),
  profiles: profileKinds,
  reactions: all('reactions'),
  sheets: all('sheets'),
  calendars: all('calendars'),
  downloads: all('downloads'),
  keyDoors: all('keyDoors'),
  errors: languageErrors,
  roles: {
    translator: { zh: '译员', en: 'Translator' },
    terminologist: { zh: '术语员', en: 'Terminologist' },
    'translation-chief': { zh: '翻译室负责人', en: 'Head of translation' },
  },
  verbs: Object.assign({}, ...parts.map((part) => part.verbs)),
  notices: Object.assign({}, ...parts.map((part) => part.notices)),
  commands: [checkReleaseCommand, alignCommand, segmentsCommand],
  seed: seedLanguage,
};

/** What all subjects bring of a kind. */
function all<K extends ListOfPart>(kind: K): NonNullable<Part[K]> {
  return parts.flatMap((part) => (part[kind] ?? []) as never[]) as NonNullable<Part[K]>;
}
