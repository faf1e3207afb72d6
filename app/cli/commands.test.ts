import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askHolder } from '../../kernel/server/control/ask.ts';
import { takeFolder } from '../../kernel/server/control/take-folder.ts';
import { openDatabase } from '../../kernel/server/database/open.ts';
import { filledInstallation, type Installation, newInstallation } from '../../testing/installation.ts';
import { runToEnd } from '../../testing/run-to-end.ts';
import { type StartedHouse, startHouse } from '../../testing/started-house.ts';

const han = /\p{Script=Han}/u;
let own: Installation;
let house: StartedHouse;

function chancery(...args: string[]) {
  return runToEnd('bin/chancery.mjs', args, own.env);
}

/** Runs a command with `--json` and answers with the one object it printed. */
async function object(...args: string[]) {
  const { exit, stdout, stderr } = await chancery(...args, '--json');
  expect(stdout, stderr).toMatch(/^\{.*\}\n$/);
  return { exit, stderr, value: JSON.parse(stdout) };
}

async function start(): Promise<StartedHouse> {
  return startHouse({ dataDir: own.dataDir, env: own.env });
}

async function whoIs(token: string): Promise<{ status: number; email?: string }> {
  const answer = await fetch(`${house.url}/api/auth/me`, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, ...((await answer.json()) as object) };
}

beforeAll(async () => {
  own = await filledInstallation();
  house = await start();
});
afterAll(async () => {
  await house.stop();
  await own.remove();
});

describe('help', () => {
  test('names every command, in both languages', async () => {
    const { exit, stdout } = await chancery('help');
    expect(exit).toBe(0);
    for (const command of [
      'check-release',
      'align',
      'segments',
      'doctor',
      'ledger verify',
      'search rebuild',
      'memory search',
      'memory import',
      'memory export',
      'memory rebuild',
      'terms import',
      'terms export',
      'user add',
      'user reset-password',
      'user unlock',
      'user reset-second-factor',
      'token create',
      'demo fill',
      'office create',
      'backup',
      'restore',
    ])
      expect(stdout).toContain(`  ${command}`);
    expect(stdout).toMatch(han);
    expect(stdout).toContain('Exit codes');
  });

  test('tells the options of one', async () => {
    const asked = await chancery('help', 'token', 'create');
    const flagged = await chancery('token', 'create', '--help');
    expect(flagged).toEqual(asked);
    expect(asked.stdout).toContain('--user EMAIL');
    expect(asked.stdout).toContain('为谁签发');
  });

  test('a command there is not is wrong usage', async () => {
    const { exit, stderr, value } = await object('ledger', 'forget');
    expect(exit).toBe(2);
    expect(value.error.code).toBe('usage');
    expect(stderr).toContain('没有命令 ledger forget');
    expect(stderr).toContain('There is no command ledger forget');
  });
});

/** The commands do the same whether a server holds the folder or nobody does. */
function sameEitherWay(code: string): void {
  const email = `wen.shuo@${code}.example`;

  test('an office is opened once', async () => {
    const words = [
      'office',
      'create',
      '--code',
      code,
      '--zh',
      '清禾市外事办公室',
      '--en',
      'Qinghe Foreign Affairs Office',
    ];
    expect(await object(...words)).toMatchObject({ exit: 0, value: { office: { code } } });
    const again = await object(...words);
    expect(again.exit).toBe(2);
    expect(again.value.error.message.zh).toMatch(han);
  });

  test('a person is added, and gets another password', async () => {
    const words = ['--email', email, '--zh', '闻朔', '--en', 'Wen Shuo', '--role', 'officer,reviser'];
    const added = await object('user', 'add', ...words, '--office', code);
    expect(added).toMatchObject({ exit: 0, value: { email } });
    const reset = await object('user', 'reset-password', '--email', email);
    expect(reset.exit).toBe(0);
    expect(reset.value.password).not.toBe(added.value.password);
    const said = await chancery('user', 'reset-password', '--email', email);
    expect(said.stdout).toMatch(/新密码[^\n]*\nThe new password/);
  });

  test('what is wrong is said, and nothing is done', async () => {
    const nobody = await object('token', 'create', '--user', 'nobody@nowhere.example');
    expect(nobody.exit).toBe(2);
    expect(nobody.value.error.message.en).not.toBe('');
    const strange = await object(
      'user',
      'add',
      '--email',
      'x@y.example',
      '--zh',
      '甲',
      '--en',
      'A',
      '--role',
      'emperor',
      '--office',
      code,
    );
    expect(strange).toMatchObject({ exit: 2, value: { error: { code: 'input-invalid' } } });
    const unsaid = await object('user', 'add', '--email', 'x@y.example');
    expect(unsaid).toMatchObject({ exit: 2, value: { error: { code: 'usage' } } });
    expect(unsaid.stderr).toContain('--role');
    const unknown = await object('ledger', 'verify', '--loudly');
    expect(unknown).toMatchObject({ exit: 2, value: { error: { code: 'usage' } } });
  });

  test('the search is made anew, with as many entries as before', async () => {
    const rebuilt = await object('search', 'rebuild');
    expect(rebuilt.exit).toBe(0);
    expect(rebuilt.value.offices.map(({ office }: { office: string }) => office)).toContain(code);
    expect((await object('search', 'rebuild')).value).toEqual(rebuilt.value);
  });

  test('the ledger holds', async () => {
    const { exit, value } = await object('ledger', 'verify');
    expect(exit).toBe(0);
    expect(value.sound).toBe(true);
    expect(value.offices.map(({ office }: { office: string }) => office)).toContain(code);
    expect((await chancery('ledger', 'verify', '--office', code)).stdout).toMatch(/全部相符[^\n]*\n.*hold/);
  });
}

describe('through the running server', () => {
  sameEitherWay('qinghe');

  test('a token opens the API at once, for its person alone', async () => {
    const email = house.demo[1]!.email;
    const { exit, value } = await object('token', 'create', '--user', email);
    expect(exit).toBe(0);
    expect(await whoIs(value.token)).toMatchObject({ status: 200, email });
    expect((await whoIs(`${value.token}x`)).status).toBe(401);
  });

  test('a memory is read in, looked up and given out again', async () => {
    const memory = (...args: string[]) => object('memory', ...args, '--office', 'yunjiang');
    const file = join(own.dataDir, '渡口.tmx');
    const unit = (zh: string, en: string) =>
      `<tu><tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv><tuv xml:lang="en-GB"><seg>${en}</seg></tuv></tu>`;
    const units =
      unit('港口今年接待12艘邮轮。', 'The port received 12 cruise ships this year.') +
      unit('请排队。', 'Please queue.');
    writeFileSync(
      file,
      `<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>${units}</body></tmx>`,
    );
    const read = await memory('import', file);
    expect(read).toMatchObject({
      exit: 0,
      value: { memory: '渡口', read: 2, added: 2, known: 0, leftOut: 0 },
    });
    const found = await memory('search', '港口今年接待15艘邮轮。', '--from', 'zh', '--top', '1');
    expect(found.value.matches).toEqual([
      expect.objectContaining({
        source: '港口今年接待12艘邮轮。',
        target: 'The port received 15 cruise ships this year.',
        kind: 'fuzzy',
        penalties: expect.arrayContaining([{ name: 'number', points: 1 }]),
      }),
    ]);
    const printed = await chancery('memory', 'export', '--memory', '渡口', '--office', 'yunjiang');
    expect(printed.stdout).toMatch(/^<\?xml.*\n<tmx version/);
    expect(printed.stdout).toContain('<seg>Please queue.</seg>');
    const out = join(own.dataDir, 'out.tmx');
    expect(await memory('export', '--memory', '渡口', '--out', out)).toMatchObject({
      value: { file: out, units: 2 },
    });
    expect(readFileSync(out, 'utf8')).toBe(printed.stdout);
    const refused = [
      ['import', join(own.dataDir, 'nowhere.tmx')],
      ['import', join(own.dataDir, 'nowhere.tmx'), 'more'],
      ['export', '--memory', '渡口', '--out', out],
      ['export', '--json'],
      ['search', '渡船', '--from', 'fr'],
    ];
    for (const args of refused)
      expect(await memory(...args)).toMatchObject({ exit: 2, value: { error: { code: 'usage' } } });
    writeFileSync(file, '<tmx version="1.4"><header/><body><tu>');
    expect((await memory('import', file)).value.error.code).toBe('import-unreadable');
    expect((await object('memory', 'rebuild')).value.offices.length).toBeGreaterThan(0);
  });

  test('everything is written to one file, and restored into an empty place', async () => {
    const file = join(own.dataDir, 'evening.tgz');
    const made = await object('backup', file);
    expect(made).toMatchObject({ exit: 0, value: { file, files: expect.any(Number), erased: 0 } });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(own.dataDir).filter((name) => /part$|^backup-/.test(name))).toEqual([]);
    expect(await object('backup', file)).toMatchObject({
      exit: 2,
      value: { error: { code: 'snapshot-target' } },
    });
    expect(await object('restore', file)).toMatchObject({
      exit: 3,
      value: { error: { code: 'folder-busy' } },
    });

    const elsewhere = await newInstallation();
    const restored = await runToEnd('bin/chancery.mjs', ['restore', file, '--json'], elsewhere.env);
    expect(JSON.parse(restored.stdout)).toMatchObject({ restored: true, sections: made.value.sections });
    const verified = await runToEnd('bin/chancery.mjs', ['ledger', 'verify', '--json'], elsewhere.env);
    const rootsOf = (list: { office: string; head: string }[]) =>
      Object.fromEntries(list.map(({ office, head }) => [office, head]));
    expect(rootsOf(JSON.parse(verified.stdout).offices)).toEqual(rootsOf(made.value.ledger));
    const again = await runToEnd('bin/chancery.mjs', ['restore', file], elsewhere.env);
    expect([again.exit, again.stderr]).toEqual([2, expect.stringMatching(/不是空的.*\n.*is not empty/)]);
    await elsewhere.remove();
  });

  test('a snapshot cut off is told, and so is one that is not there', async () => {
    const cut = join(own.dataDir, 'cut.tgz');
    writeFileSync(cut, readFileSync(join(own.dataDir, 'evening.tgz')).subarray(0, 9000));
    expect(await object('restore', '--check', cut)).toMatchObject({
      exit: 1,
      value: { error: { code: 'snapshot-damaged' } },
    });
    expect(await object('restore', 'nowhere.tgz')).toMatchObject({
      exit: 2,
      value: { error: { code: 'snapshot-unreadable' } },
    });
    expect(await object('backup')).toMatchObject({ exit: 2, value: { error: { code: 'usage' } } });
  });

  test('two commands at once are both carried out', async () => {
    const replies = await Promise.all([object('ledger', 'verify'), object('ledger', 'verify')]);
    expect(replies.map(({ exit }) => exit)).toEqual([0, 0]);
  });
});

describe('with nobody on the folder', () => {
  beforeAll(async () => {
    await house.stop();
  });

  sameEitherWay('luoshan');

  test('a token opens the API of the next start', async () => {
    const email = house.demo[2]!.email;
    const { exit, value } = await object('token', 'create', '--user', email);
    expect(exit).toBe(0);
    house = await start();
    expect(await whoIs(value.token)).toMatchObject({ status: 200, email });
    await house.stop();
  });

  test('a folder without a house does not become one, as when its name is misspelt', async () => {
    const empty = `${own.dataDir}-misspelt`;
    const env = { ...own.env, DATA_DIR: empty, DATABASE_URL: '' };
    const refused = await runToEnd('bin/chancery.mjs', ['ledger', 'verify'], env);
    expect(refused).toMatchObject({ exit: 2, stdout: '' });
    expect(refused.stderr).toMatch(/没有数据库[^\n]*\nThere is no database/);
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });

  test('a folder somebody holds without answering is busy', async () => {
    const held = await takeFolder(own.dataDir);
    const busy = await object('ledger', 'verify');
    expect(busy).toMatchObject({ exit: 3, value: { error: { code: 'folder-busy' } } });
    expect(busy.stderr).toMatch(/^\p{Script=Han}.*\nThe data folder is busy/u);
    await held.release();
    expect(await askHolder(own.dataDir, { command: 'ledger verify', args: [], folder: '.' })).toBe('nobody');
  });

  test('a line altered behind its back is found', async () => {
    async function alter(verb: string): Promise<void> {
      const database = await openDatabase(own.database);
      await database.pool.query('begin');
      await database.pool.query("select set_config('chancery.office', 'yunjiang', true)");
      await database.pool.query("update kernel.ledger set verb = $1 where office = 'yunjiang' and seq = 3", [
        verb,
      ]);
      await database.pool.query('commit');
      await database.close();
    }
    await alter('account.never-happened');
    const { exit, value } = await object('ledger', 'verify', '--office', 'yunjiang');
    expect(exit).toBe(1);
    expect(value.offices[0].broken).toEqual({ seq: 3, why: 'line' });
    const said = await chancery('ledger', 'verify');
    expect(said.exit).toBe(1);
    expect(said.stdout).toContain('账本第 3 行不符：行内容被改动');
    expect(said.stdout).toContain('line 3 of the ledger does not hold: the line was altered');
  });
});
