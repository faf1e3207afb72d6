import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { freePort } from '../free-port.ts';

/** A PostgreSQL server of this run's own, thrown away with everything in it when stopped. */
export interface Cluster {
  /** Its version, such as 15.8. */
  version: string;
  /** Address of a database for an owner who is no superuser, as an installation has it. */
  url: string;
  stop(): void;
}

const owner = 'chancery_owner';

/** Where PostgreSQL's server programs are on this machine, the newest first; undefined where there is no server. */
export function findServerPrograms(): string | undefined {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(packaged, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/**
 * Starts a server on this machine alone. PostgreSQL refuses to run as root, so there it runs as its own user. In haste
 * nothing need reach the disk, as where nothing outlives the run; what is measured is kept as an installation keeps it.
 */
export async function startCluster(
  programs: string,
  kept: 'in-haste' | 'durably' = 'in-haste',
): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-postgres-'));
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? postgresUser() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const run = (program: string, args: string[]) => runProgram(join(programs, program), args, folder, user);
  function stop(): void {
    if (existsSync(join(data, 'postmaster.pid')))
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    run('initdb', ['-D', data, '-U', 'admin', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
    const port = await freePort();
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200 ${kept === 'in-haste' ? inHaste : ''}`;
    run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
    const version = await settle(`postgresql://admin@127.0.0.1:${port}/postgres`);
    return { version, url: `postgresql://${owner}@127.0.0.1:${port}/${owner}`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

const inHaste = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';

/** The server is thrown away however this ends, a kill from outside included. */
export function stopAtEnd(cluster: Cluster): () => void {
  let stopped = false;
  function stop(): void {
    if (stopped) return;
    stopped = true;
    cluster.stop();
  }
  process.once('exit', stop);
  return stop;
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    if (status !== 0) throw new Error('PostgreSQL does not run as root, and there is no user postgres');
    return Number(stdout);
  };
  return { uid: id('-u'), gid: id('-g') };
}

function runProgram(
  program: string,
  args: string[],
  folder: string,
  user?: { uid: number; gid: number },
): void {
  // The server keeps the streams it inherits: with pipes this would wait for its end.
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'ignore', ...user });
  if (status !== 0) throw new Error(`${program} ${args[0]} ended with ${status ?? error}`);
}

async function settle(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create role ${owner} login createrole createdb`);
    await client.query(`create database ${owner} owner ${owner}`);
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]!.server_version.split(' ')[0]!;
  } finally {
    await client.end();
  }
}
