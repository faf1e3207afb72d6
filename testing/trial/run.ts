/** Trials too long for every run of the tests: `npm run trial -- [NAME…] [--rounds N]`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Those of the language module measure it on reference texts beside the repository. */
const onTexts = ['alignment', 'official-alignment', 'planted-errors', 'repairs'];
/** Those of the whole house put one of their own under load, on each database. */
const ofHouse = ['kill9', 'backup-under-load'];
const texts = join(import.meta.dirname, '..', '..', '..', 'shared');

const { values, positionals: named } = parseArgs({
  options: { rounds: { type: 'string' } },
  allowPositionals: true,
});
const unknown = named.filter((name) => ![...onTexts, ...ofHouse].includes(name));
if (unknown.length > 0) {
  const known = [...ofHouse, ...onTexts].join(' ');
  process.stderr.write(`There is no trial ${unknown.join(' ')}. There are: ${known}\n`);
  process.exitCode = 2;
} else {
  for (const trial of named.length > 0 ? named : [...ofHouse, ...onTexts]) runTrial(trial);
}

function runTrial(trial: string): void {
  process.stdout.write(`\n== ${trial}\n`);
  if (onTexts.includes(trial) && !existsSync(texts)) {
    process.stdout.write('没有参照文本，无可测量。\n');
    process.stdout.write('The reference texts are not beside the repository: nothing to measure.\n');
    return;
  }
  const args = ofHouse.includes(trial) && values.rounds ? [values.rounds] : [];
  const file = join(import.meta.dirname, `${trial}.ts`);
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
