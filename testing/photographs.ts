/** `npm run photographs`: every page small and wide, in both languages, light and dark, in the folder `photographs`. */
import { join } from 'node:path';
import { root } from './suite/program.ts';
import { runProgram } from './suite/run-program.ts';

const folder = join(root, 'photographs');
process.exitCode = await runProgram('playwright', ['test', 'every-page'], { PHOTOGRAPHS: folder });
process.stdout.write(`${folder}\n`);
