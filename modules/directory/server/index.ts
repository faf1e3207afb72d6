/** The door of the directory: what other modules may call, and what `app` wires. */
import { join } from 'node:path';
import { migrationsIn } from '../../../kernel/server/database/migrate.ts';
import type { Module } from '../../../kernel/server/house/module.ts';
import { directoryErrors } from '../contract/errors.ts';
import { addBody } from './operations/add-body.ts';
import { addPerson } from './operations/add-person.ts';
import { appoint } from './operations/appoint.ts';
import { changeBody } from './operations/change-body.ts';
import { changePerson } from './operations/change-person.ts';
import { changePost } from './operations/change-post.ts';
import { listBodies } from './operations/list-bodies.ts';
import { listPeople } from './operations/list-people.ts';
import { proposeName } from './operations/propose-name.ts';
import { readBody } from './operations/read-body.ts';
import { readChoices } from './operations/read-choices.ts';
import { readPerson } from './operations/read-person.ts';
import { whoHeld } from './operations/who-held.ts';
import { seedDirectory } from './seed.ts';
import { bodySubject, personSubject } from './subjects.ts';

export { bodiesNamed } from './bodies-named.ts';
export { bodyLink, personLink } from './links.ts';
export { type NamedInText, namedIn } from './named.ts';
export { fullOf, nameOfBody, shortOfBody } from './present.ts';
export { splitName } from './split-name.ts';
export { addBody, addPerson, appoint };

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
    listBodies,
    readBody,
    addBody,
    changeBody,
    readChoices,
  ],
  subjects: [personSubject, bodySubject],
  checks: [],
  reactions: [],
  errors: directoryErrors,
  roles: {},
  verbs: {
    'directory.person-added': { zh: '记入人员', en: 'entered a person' },
    'directory.person-changed': { zh: '更正人员', en: 'changed a person' },
    'directory.appointed': { zh: '记入职务', en: 'entered a post' },
    'directory.post-changed': { zh: '更正职务', en: 'changed a post' },
    'directory.body-added': { zh: '记入机构', en: 'entered a body' },
    'directory.body-changed': { zh: '更正机构', en: 'changed a body' },
  },
  commands: [],
  seed: seedDirectory,
};
