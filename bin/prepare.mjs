// What both commands need done first: packages installed, browser files built. Plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, noNode, root } from './find-node.mjs';

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.cache', 'installed');
const built = join(root, 'dist', '.built');

/** Installs the packages where they are missing or older than the lock. */
export function prepareInstall() {
  const want = hashOf([lock]);
  if (read(installed) === want) return;
  // Somebody may have run `npm ci` by hand; npm leaves a copy of the lock it installed.
  const own = statSync(join(root, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  if (!own || own.mtimeMs < statSync(lock).mtimeMs) {
    say('安装依赖包 / Installing the packages (npm ci) …');
    run(npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      zh: '依赖包安装失败，原因见上。',
      en: 'The packages could not be installed; the reason stands above.',
    });
  }
  write(installed, want);
}

/** Builds the browser's files where they are missing or older than their sources. */
export function prepareBuild() {
  const want = hashOf([lock, ...sourcesOfBuild()]);
  if (read(built) === want) return;
  say('生成网页文件 / Building the pages …');
  run(npm(), ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
    zh: '网页文件生成失败，原因见上。',
    en: 'The pages could not be built; the reason stands above.',
  });
  write(built, want);
}

/** The Node to go on with; ends the process with a word where there is none. */
export function nodeOrEnd() {
  const node = findNode();
  if (node !== null) return node;
  process.stderr.write(noNode);
  process.exit(2);
}

/** Everything a build reads: a module's server part is not among it. */
function sourcesOfBuild() {
  const modules = listOf(join(root, 'modules')).filter((entry) => entry.isDirectory());
  const folders = [
    join(root, 'app', 'web'),
    join(root, 'app', 'public'),
    join(root, 'kernel', 'web'),
    join(root, 'kernel', 'contract'),
    ...modules.flatMap(({ name }) => [
      join(root, 'modules', name, 'web'),
      join(root, 'modules', name, 'contract'),
    ]),
  ];
  const files = [
    join(root, 'index.html'),
    join(root, 'vite.config.ts'),
    join(root, 'app', 'public.ts'),
    ...modules.map(({ name }) => join(root, 'modules', name, 'contract.ts')),
  ];
  return [...files, ...folders.flatMap(filesBelow)].filter(
    (file) => existsSync(file) && !/\.test\.tsx?$/.test(file),
  );
}

function filesBelow(folder) {
  return listOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function listOf(folder) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

/** By content, not by time: a fresh checkout has every time new. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs a step of the preparation; a failed one ends the process, saying so. */
function run(command, args, failure) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${failure.zh}\n${failure.en}\n`);
  process.exit(1);
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
