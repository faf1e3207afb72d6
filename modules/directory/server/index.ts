/** The door of the directory: what other modules may call, and what `app` wires. */
import { join } from 'node:path';
import { migrationsIn } from '../../../kernel/server/database/migrate.ts';
import type { Module } from '../../../kernel/server/house/module.ts';
import { directoryErrors } from '../contract/errors.ts';
import { bodiesSheet } from './bodies-sheet.ts';
import { contactsSheet } from './contacts/sheet.ts';
import { importRowsSheet } from './import-rows-sheet.ts';
import { addBody } from './operations/add-body.ts';
import { addContact } from './operations/add-contact.ts';
import { addOtherName } from './operations/add-other-name.ts';
import { addPerson } from './operations/add-person.ts';
import { addPlace } from './operations/add-place.ts';
import { appoint } from './operations/appoint.ts';
import { carryOutImport } from './operations/carry-out-import.ts';
import { changeBody } from './operations/change-body.ts';
import { changeContact } from './operations/change-contact.ts';
import { changeOtherName } from './operations/change-other-name.ts';
import { changePerson } from './operations/change-person.ts';
import { changePlace } from './operations/change-place.ts';
import { changePost } from './operations/change-post.ts';
import { clearImport } from './operations/clear-import.ts';
import { listBodies } from './operations/list-bodies.ts';
import { listContacts } from './operations/list-contacts.ts';
import { listDuplicates } from './operations/list-duplicates.ts';
import { listImportRows } from './operations/list-import-rows.ts';
import { listImports } from './operations/list-imports.ts';
import { listPeople } from './operations/list-people.ts';
import { listPlaces } from './operations/list-places.ts';
import { mergeRecords } from './operations/merge-records.ts';
import { proposeName } from './operations/propose-name.ts';
import { readBody } from './operations/read-body.ts';
import { readChart } from './operations/read-chart.ts';
import { readChoices } from './operations/read-choices.ts';
import { readImport } from './operations/read-import.ts';
import { readPerson } from './operations/read-person.ts';
import { readPlace } from './operations/read-place.ts';
import { readPrecedence } from './operations/read-precedence.ts';
import { readSheetFile } from './operations/read-sheet-file.ts';
import { removeOtherName } from './operations/remove-other-name.ts';
import { setPrecedence } from './operations/set-precedence.ts';
import { takeBackImport } from './operations/take-back-import.ts';
import { tellApart } from './operations/tell-apart.ts';
import { tryImport } from './operations/try-import.ts';
import { undoMerge } from './operations/undo-merge.ts';
import { whoHeld } from './operations/who-held.ts';
import { withdrawConsent } from './operations/withdraw-consent.ts';
import { peopleSheet } from './people-sheet.ts';
import { placeSubject } from './places/subject.ts';
import { reactions } from './reactions.ts';
import { seedDirectory } from './seed.ts';
import { bodySubject, importSubject, personSubject } from './subjects.ts';

export { bodiesNamed } from './bodies-named.ts';
export { bodyLink, personLink } from './links.ts';
export { idsStoodFor, mergedAway } from './merges/pointers.ts';
export { foundBy, type NamedInText, namedIn, recordsNamed } from './named.ts';
export { fullOf, nameOfBody, shortOfBody } from './present.ts';
export { economies } from './reference.ts';
export { splitName } from './split-name.ts';
export { addBody, addOtherName, addPerson, appoint };

export const directory: Module = {
  id: 'directory',
  name: { zh: '人名地名', en: 'Directory' },
  migrations: migrationsIn(join(import.meta.dirname, 'migrations')),
  operations: [
    listPeople,
    readPerson,
    addPerson,
    changePerson,
    proposeName,
    appoint,
    changePost,
    whoHeld,
    addOtherName,
    changeOtherName,
    removeOtherName,
    listDuplicates,
    tellApart,
    mergeRecords,
    undoMerge,
    listBodies,
    readBody,
    addBody,
    changeBody,
    readChoices,
    readChart,
    listPlaces,
    readPlace,
    addPlace,
    changePlace,
    listContacts,
    addContact,
    changeContact,
    withdrawConsent,
    readPrecedence,
    setPrecedence,
    listImports,
    readSheetFile,
    readImport,
    listImportRows,
    tryImport,
    carryOutImport,
    takeBackImport,
    clearImport,
  ],
  subjects: [personSubject, bodySubject, placeSubject, importSubject],
  checks: [],
  reactions,
  sheets: [peopleSheet, bodiesSheet, contactsSheet, importRowsSheet],
  errors: directoryErrors,
  roles: {},
  verbs: {
    'directory.person-added': { zh: '记入人员', en: 'entered a person' },
    'directory.person-changed': { zh: '更正人员', en: 'changed a person' },
    'directory.appointed': { zh: '记入职务', en: 'entered a post' },
    'directory.post-changed': { zh: '更正职务', en: 'changed a post' },
    'directory.body-added': { zh: '记入机构', en: 'entered a body' },
    'directory.body-changed': { zh: '更正机构', en: 'changed a body' },
    'directory.place-added': { zh: '记入场所', en: 'entered a place' },
    'directory.place-changed': { zh: '更正场所', en: 'changed a place' },
    'directory.contact-added': { zh: '记入联系方式', en: 'entered a contact point' },
    'directory.contact-changed': { zh: '更正联系方式', en: 'changed a contact point' },
    'directory.consent-withdrawn': { zh: '撤回联系方式的同意', en: 'withdrew consent to a contact point' },
    'directory.precedence-set': { zh: '调整礼宾次序', en: 'set the order of precedence' },
    'directory.post-ranked': { zh: '调整职务位次', en: 'changed the rank of a post' },
    'directory.body-ranked': { zh: '调整机构位次', en: 'changed the rank of a body' },
    'directory.other-name-added': { zh: '记入其他名称', en: 'entered another name' },
    'directory.other-name-changed': { zh: '更正其他名称', en: 'changed another name' },
    'directory.other-name-removed': { zh: '删去其他名称', en: 'took out another name' },
    'directory.person-merged': { zh: '并入另一条人员记录', en: 'merged this into another person' },
    'directory.person-took-in': { zh: '并入一条重复的人员记录', en: 'merged a duplicate into this person' },
    'directory.person-unmerged': { zh: '撤销合并，恢复此人', en: 'took the merge of this person back' },
    'directory.person-gave-back': { zh: '撤销合并，分出一条记录', en: 'took a merge into this person back' },
    'directory.body-merged': { zh: '并入另一条机构记录', en: 'merged this into another body' },
    'directory.body-took-in': { zh: '并入一条重复的机构记录', en: 'merged a duplicate into this body' },
    'directory.body-unmerged': { zh: '撤销合并，恢复此机构', en: 'took the merge of this body back' },
    'directory.body-gave-back': { zh: '撤销合并，分出一条记录', en: 'took a merge into this body back' },
    'directory.told-apart': { zh: '认定与另一条不是同一个', en: 'said that this is not the same as another' },
    'directory.told-alike': {
      zh: '收回“不是同一个”的认定',
      en: 'took back that this is not the same as another',
    },
    'directory.sheet-read': { zh: '交来表格', en: 'handed in a spreadsheet' },
    'directory.import-tried': { zh: '试运行导入', en: 'ran an import without writing' },
    'directory.import-carried-out': { zh: '执行导入', en: 'carried out an import' },
    'directory.import-written': { zh: '写完导入', en: 'finished writing an import' },
    'directory.import-taken-back': { zh: '撤回导入', en: 'took an import back' },
    'directory.import-undone': { zh: '撤完导入', en: 'finished taking an import back' },
    'directory.import-cleared': { zh: '清除导入的各行', en: 'threw away the rows of an import' },
    'directory.person-imported': { zh: '由导入写入', en: 'wrote this from an import' },
    'directory.body-imported': { zh: '由导入写入', en: 'wrote this from an import' },
    'directory.person-taken-back': { zh: '撤回导入写入的内容', en: 'took back what an import wrote' },
    'directory.body-taken-back': { zh: '撤回导入写入的内容', en: 'took back what an import wrote' },
  },
  commands: [],
  seed: seedDirectory,
};
