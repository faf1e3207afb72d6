import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type { OfficeCode } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';
import type { FileStore, StoredBytes } from '../files/store.ts';
import { grace } from '../files/sweep.ts';
import { type DoctorFinding, type Examination, error, ok, warning } from './examination.ts';

/** Has each file its bytes, whole and unchanged, and are there no others? Reads every byte there is. */
export const storedFiles: Examination = {
  id: 'files',
  name: { zh: '文件', en: 'Files' },
  needsTables: true,
  async examine(patient) {
    const stored = await storedByOffice(patient.files.store);
    const findings: DoctorFinding[] = [];
    let count = 0;
    for (const office of patient.offices) {
      const rows = await patient.look(office, keysOf);
      const there = stored.get(office.code) ?? new Map<string, StoredBytes>();
      const bad = await badKeys(patient.files.store, office.code, rows, there);
      if (bad.length > 0) findings.push(lost(office.code, bad));
      findings.push(...strays(office.code, rows, there, patient.now));
      count += rows.size;
    }
    return findings.length > 0
      ? findings
      : [ok(`${count} 份内容齐全无误`, `all ${count} contents are whole`)];
  },
};

async function storedByOffice(store: FileStore): Promise<Map<OfficeCode, Map<string, StoredBytes>>> {
  const found = new Map<OfficeCode, Map<string, StoredBytes>>();
  for await (const bytes of store.list()) {
    const of = found.get(bytes.office) ?? new Map<string, StoredBytes>();
    found.set(bytes.office, of.set(bytes.key, bytes));
  }
  return found;
}

/** What the rows of an office say is stored: the key, and how long it is. */
async function keysOf(ctx: Ctx): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; size: string }>`
    select key, size from kernel.file_content where office = ${ctx.office.code}
    union all select key, size from kernel.file_rendition where office = ${ctx.office.code}`.execute(ctx.db);
  return new Map(rows.map(({ key, size }) => [key, Number(size)]));
}

async function badKeys(
  store: FileStore,
  office: OfficeCode,
  rows: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, StoredBytes>,
): Promise<string[]> {
  const bad: string[] = [];
  for (const [key, size] of rows) {
    const whole = there.get(key)?.size === size && key.startsWith(await hashOf(store, office, key));
    if (!whole) bad.push(key);
  }
  return bad;
}

async function hashOf(store: FileStore, office: OfficeCode, key: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(await store.open(office, key), hash);
  return hash.digest('hex');
}

function lost(office: OfficeCode, keys: string[]): DoctorFinding {
  return error(
    {
      zh: `${office}：${keys.length} 份内容缺失或已损坏（${keys[0]!.slice(0, 12)}…）。`,
      en: `${office}: ${keys.length} contents are missing or damaged (${keys[0]!.slice(0, 12)}…).`,
    },
    {
      zh: '请从备份中取回 files 下的同名文件，放回原处。',
      en: 'Take the files of these names from a backup (folder files) and put them back.',
    },
  );
}

/** Bytes no row speaks of. Young ones may belong to a request under way. */
function strays(
  office: OfficeCode,
  rows: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, StoredBytes>,
  now: Date,
): DoctorFinding[] {
  const old = [...there.values()].filter(
    ({ key, at }) => !rows.has(key) && now.getTime() - at.getTime() > grace,
  );
  if (old.length === 0) return [];
  return [
    warning(
      {
        zh: `${office}：${old.length} 份内容不属于任何文件。`,
        en: `${office}: ${old.length} contents belong to no file.`,
      },
      {
        zh: '服务启动时及每六小时会自行清除，无须处理。',
        en: 'The house erases them at its start and every six hours; there is nothing to do.',
      },
    ),
  ];
}
