/** Measures the language module on the reference texts beside the repository: `npm run trial [NAME…]`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const trials = ['alignment', 'planted-errors', 'repairs'];
const texts = join(import.meta.dirname, '..', '..', '..', 'shared');

const named = process.argv.slice(2);
const unknown = named.filter((name) => !trials.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no trial ${unknown.join(' ')}. There are: ${trials.join(' ')}\n`);
  process.exitCode = 2;
} else if (!existsSync(texts)) {
  process.stdout.write(
    '没有参照文本，无可测量。\nThe reference texts are not beside the repository: nothing to measure.\n',
  );
} else {
  for (const trial of named.length > 0 ? named : trials) {
    process.stdout.write(`\n== ${trial}\n`);
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${trial}.ts`)], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
