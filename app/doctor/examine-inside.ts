import { officesIn } from '../../kernel/server/accounts/offices.ts';
import { stepNames, stepsTaken } from '../../kernel/server/database/migrate.ts';
import { openDerived } from '../../kernel/server/derived/derived.ts';
import { error, type Patient, warning } from '../../kernel/server/doctor/examination.ts';
import { examinations } from '../../kernel/server/doctor/examinations.ts';
import { openFiles } from '../../kernel/server/files/files.ts';
import { assembleHouse } from '../../kernel/server/house/house.ts';
import { shellOperations } from '../../kernel/server/shell/index.ts';
import { type HouseDeps, lookInOffice } from '../../kernel/server/transaction.ts';
import { modules } from '../modules.ts';
import { allMigrations } from '../server/open-house.ts';
import type { ReadableDatabase } from '../server/readable-database.ts';
import type { Settings } from '../settings.ts';
import { lookedAt, type NamedFinding, named } from './named-finding.ts';
import { examinePasswords } from './printed-passwords.ts';

/** Looks at the data of a house in an open database. Tables of an earlier or a later program are not looked into. */
export async function examineInside(settings: Settings, readable: ReadableDatabase): Promise<NamedFinding[]> {
  const { database } = readable;
  const taken = await stepsTaken(database.kysely);
  if (taken.length === 0) return named('tables', { zh: '数据表', en: 'Tables' }, [nothingThere]);
  const known = stepNames(allMigrations());
  const current = taken.length === known.length && known.every((step) => taken.includes(step));
  const patient = await patientOf(settings, readable, current);
  const found: NamedFinding[] = [];
  for (const one of examinations)
    found.push(
      ...(await lookedAt(one, async () =>
        current || !one.needsTables ? one.examine(patient) : [otherTables],
      )),
    );
  const passwords = { id: 'passwords', name: { zh: '演示密码', en: 'Passwords' } };
  return [...found, ...(await lookedAt(passwords, () => examinePasswords(database, settings)))];
}

async function patientOf(
  settings: Settings,
  { database, serving }: ReadableDatabase,
  current: boolean,
): Promise<Patient> {
  const deps: HouseDeps = {
    db: database.kysely,
    house: assembleHouse(modules, shellOperations),
    clock: () => new Date(),
    files: openFiles(settings),
    derived: openDerived(settings),
    events: nobodyListens,
  };
  return {
    database,
    migrations: allMigrations(),
    files: deps.files,
    offices: current ? await officesIn(database.kysely) : [],
    now: deps.clock(),
    serving,
    look: (office, ask) =>
      lookInOffice(deps, { kind: 'system', module: 'doctor', office: office.code }, office, ask),
  };
}

/** A look writes nothing, so it publishes nothing. */
const nobodyListens: HouseDeps['events'] = {
  enqueue: () => Promise.reject(new Error('the doctor writes nothing')),
  committed: () => undefined,
};

const nothingThere = error(
  { zh: '这个数据库中没有本系统的数据。', en: 'This database holds no data of a house.' },
  {
    zh: '请检查 DATABASE_URL；若是新库，启动一次即可建立。',
    en: 'Look at DATABASE_URL; a new database is filled by the first start.',
  },
);
const otherTables = warning(
  {
    zh: '未查：数据表与本程序不符。',
    en: 'Not looked at: the tables are not as this program makes them.',
  },
  { zh: '见“数据表”一项。', en: 'See under Tables.' },
);
