import type { Both } from '../../kernel/contract/local-text.ts';
import { FolderRefusal } from '../../kernel/server/control/socket-path.ts';
import { type DoctorFinding, error } from '../../kernel/server/doctor/examination.ts';
import { openToRead, type ReadableDatabase } from '../server/readable-database.ts';
import { StartRefusal } from '../server/say.ts';
import type { Settings } from '../settings.ts';
import { addresses } from './addresses.ts';
import { builtPages } from './built-pages.ts';
import { dataFolder } from './data-folder.ts';
import { examineInside } from './examine-inside.ts';
import { lookedAt, type NamedFinding, named } from './named-finding.ts';
import type { OuterExamination } from './outer-examination.ts';
import { ownNode } from './own-node.ts';
import { services } from './services.ts';

const outer: readonly OuterExamination[] = [ownNode, dataFolder, builtPages, addresses, services];

/** Looks at everything around the house, then opens its data to be read and looks at those. Nothing is changed. */
export async function examine(settings: Settings): Promise<NamedFinding[]> {
  const found: NamedFinding[] = [];
  for (const outside of outer) found.push(...(await lookedAt(outside, () => outside.examine(settings))));
  const readable = await opened(settings);
  if ('level' in readable) return [...found, ...named('database', databaseName, [readable])];
  try {
    return [...found, ...(await examineInside(settings, readable))];
  } finally {
    await readable.release();
  }
}

async function opened(settings: Settings): Promise<ReadableDatabase | DoctorFinding> {
  try {
    return await openToRead(settings);
  } catch (refusal) {
    if (refusal instanceof StartRefusal || refusal instanceof FolderRefusal)
      return error(refusal.both, {
        zh: '其余各项须在数据库可以打开后再查。',
        en: 'The rest can be looked at when the database can be opened.',
      });
    throw refusal;
  }
}

const databaseName: Both = { zh: '数据库', en: 'Database' };
