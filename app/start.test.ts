import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { type Installation, newInstallation } from '../testing/installation.ts';
import { runToEnd } from '../testing/run-to-end.ts';
import { newDataDir, type StartedHouse, startHouse } from '../testing/started-house.ts';

const han = /\p{Script=Han}/u;

describe('a bad setting stops the start and names itself, in both languages', () => {
  const file = join(newDataDir(), 'a-file');
  writeFileSync(file, '');
  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['HOST', 'not a host'],
    ['DATABASE_URL', 'nonsense'],
    ['DATABASE_URL', 'postgresql://somebody:a-secret@127.0.0.1:1/nothing'],
    ['DATA_DIR', join(file, 'below')],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'fao.example'],
    ['SMTP_URL', 'smtp://house:100%-a-secret@mail.example'],
  ])('%s=%s', async (name, value) => {
    const env = { DATA_DIR: newDataDir(), PORT: String(await freePort()), [name]: value };
    const { exit, stdout, stderr } = await runToEnd('app/start.ts', [], env);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    const [zh, en] = stderr.trim().split('\n').slice(-2);
    expect(zh).toMatch(han);
    expect(zh).toContain(name);
    expect(en).toContain(`The setting ${name} is not right`);
    expect(stderr).not.toContain('a-secret');
  });
});

describe('the house on its folder', () => {
  let own: Installation;
  let house: StartedHouse;

  async function startAgain(): Promise<StartedHouse> {
    house = await startHouse({ dataDir: own.dataDir, env: own.env });
    return house;
  }

  beforeAll(async () => {
    own = await newInstallation();
    await startAgain();
  });
  afterAll(async () => {
    await house.stop();
    await own.remove();
  });

  test('is ready for everybody it printed, and shows the demonstration', async () => {
    expect(house.demo.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['director', 'officer', 'reviser', 'reader', 'administrator']),
    );
    for (const { email, password } of house.demo) {
      const answer = await fetch(`${house.url}/api/auth/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect(answer.status).toBe(200);
    }
    expect((await fetch(`${house.url}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${house.url}/o/yunjiang/news`)).text()).toContain('/o/yunjiang/news/R-');
  });

  test('keeps its socket to its own user', () => {
    expect(statSync(join(own.dataDir, 'control.sock')).mode & 0o777).toBe(0o600);
  });

  test('a second one on the folder is refused in plain words', async () => {
    const { exit, stderr } = await runToEnd('app/start.ts', [], {
      ...own.env,
      PORT: String(await freePort()),
    });
    expect(exit).toBe(3);
    expect(stderr).toContain(`数据文件夹 ${own.dataDir} 正被另一个进程使用`);
    expect(stderr).toContain(`The data folder ${own.dataDir} is in use by another process`);
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
  });

  test('a port in use is named', async () => {
    const { port } = new URL(house.url);
    const other = await newInstallation();
    const { exit, stderr } = await runToEnd('app/start.ts', [], { ...other.env, PORT: port });
    await other.remove();
    expect(exit).toBe(1);
    expect(stderr).toContain(`Port ${port} is in use`);
  });

  test('ends when told, leaves no socket, and finds its rows again', async () => {
    expect((await house.stop()).exit).toBe(0);
    expect(existsSync(join(own.dataDir, 'control.sock'))).toBe(false);
    await startAgain();
    expect(await (await fetch(`${house.url}/o/yunjiang/news`)).text()).toContain('/o/yunjiang/news/R-');
  });

  test('the socket of one that died is taken away by the next', async () => {
    await house.kill();
    expect(existsSync(join(own.dataDir, 'control.sock'))).toBe(true);
    await startAgain();
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200);
  });

  test('with printed passwords it listens to its own machine only', async () => {
    await house.stop();
    const { exit, stderr } = await runToEnd('app/start.ts', [], {
      ...own.env,
      HOST: '0.0.0.0',
      PORT: String(await freePort()),
    });
    expect(exit).toBe(2);
    expect(stderr).toContain('不能监听 HOST=0.0.0.0');
    expect(stderr).toContain('does not listen on HOST=0.0.0.0');
    expect(existsSync(join(own.dataDir, 'control.sock'))).toBe(false);
  });
});

test('without the demonstration it is clean: a page says what to do, and an office begins with its director', async () => {
  const own = await newInstallation();
  const house = await startHouse({ dataDir: own.dataDir, env: { ...own.env, DEMO: 'off' } });
  expect(house.demo).toEqual([]);
  for (const path of ['/', '/app/']) {
    const page = await (await fetch(house.url + path)).text();
    expect(page).toContain('这里还没有机构');
    expect(page).toContain('chancery office create');
  }
  const words = ['office', 'create', '--code', 'lanxi', '--zh', '岚溪市外事办公室', '--en', 'Lanxi FAO'];
  const half = await runToEnd('bin/chancery.mjs', [...words, '--director', 'lin@lanxi.example'], own.env);
  expect(half.exit).toBe(2);
  const director = ['--director', 'lin@lanxi.example', '--director-zh', '林越', '--director-en', 'Lin Yue'];
  const made = await runToEnd('bin/chancery.mjs', [...words, ...director, '--json'], own.env);
  const { password } = (JSON.parse(made.stdout) as { director: { password: string } }).director;
  const signedIn = await fetch(`${house.url}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'lin@lanxi.example', password }),
  });
  expect(await signedIn.json()).toMatchObject({ office: { code: 'lanxi' }, owes: ['password'] });
  const desk = await fetch(`${house.url}/api/desk`, {
    headers: {
      cookie: signedIn.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    },
  });
  expect(await desk.json()).toMatchObject({ error: { code: 'password-change-due' } });
  await house.stop();
  await own.remove();
});
