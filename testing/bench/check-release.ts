import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../modules/language/server/index.ts';
import { floodDrill } from '../../modules/language/server/testing/releases/flood-drill.ts';
import { runToEnd } from '../run-to-end.ts';
import { runHere } from './command.ts';
import { figureOf } from './figures.ts';
import { type Part, timesOf } from './part.ts';

/** Checking one release: as a command, start-up included, and again and again in one process. */
export const checkRelease: Part = {
  name: 'check-release',
  about: { zh: '检查一篇新闻稿', en: 'checking one release' },
  run: async ({ file }) => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
    try {
      return { figures: await figuresOf(file ?? ownRelease(folder)), absent: [] };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** A made-up release of the project: traditional characters, with pinyin injected by copying. */
function ownRelease(folder: string): string {
  const path = join(folder, 'release.txt');
  writeFileSync(path, floodDrill.text);
  return path;
}

async function figuresOf(file: string) {
  const bytes = readFileSync(file);
  const size = `${decode(bytes).text.length} characters`;
  const cold = await timesOf(9, () => asCommand(file));
  const warm = await timesOf(100, () => runHere('check-release', [file, '--json'], { [file]: bytes }), {
    unmeasured: 20,
  });
  return [
    figureOf(`check a release, a fresh process, ${size}`, 'ms', cold),
    figureOf(`check a release, warm, ${size}`, 'ms', warm),
  ];
}

async function asCommand(file: string): Promise<void> {
  const { exit, stderr } = await runToEnd('bin/chancery.mjs', ['check-release', file, '--json'], {});
  if (exit !== 0) throw new Error(`check-release ended with ${exit}: ${stderr}`);
}
