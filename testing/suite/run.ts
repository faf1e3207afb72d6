/** The whole suite, or the parts named: `npm test`, `npm test -- types journeys`. */
import { type Count, sumOf } from './count.ts';
import { type Part, parts } from './parts.ts';
import { endPrograms } from './run-program.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endPrograms();
    process.exit(1);
  });
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const known = parts.map(({ name }) => name).join(' ');
  process.stderr.write(`没有这一部分：${unknown.join(' ')}。可选：${known}\n`);
  process.stderr.write(`There is no such part: ${unknown.join(' ')}. There are: ${known}\n`);
  process.exitCode = 2;
} else {
  const total = await runAll(parts.filter(({ name }) => named.length === 0 || named.includes(name)));
  process.stdout.write(`tests: ${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** One group of parts after the other, also after one that failed: one run tells everything. */
async function runAll(chosen: Part[]): Promise<Count> {
  const counts: Count[] = [];
  const lines: string[] = [];
  for (const group of groupsOf(chosen)) {
    process.stdout.write(`\n== ${group.map(({ name }) => name).join(', ')}\n`);
    const began = performance.now();
    const outcomes = await Promise.all(
      group.map(async (part) => {
        const count = await outcomeOf(part);
        return { part, count, seconds: Math.round((performance.now() - began) / 1000) };
      }),
    );
    for (const { part, count, seconds } of outcomes) {
      lines.push(`${part.name.padEnd(10)}${saidOf(count)} (${seconds} s)`);
      if (count !== 'left-out') counts.push(count);
    }
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return sumOf(counts);
}

/** Those that run beside each other in one, each other part by itself. */
function groupsOf(chosen: Part[]): Part[][] {
  const beside = chosen.filter((part) => part.beside);
  const alone = chosen.filter((part) => !part.beside).map((part) => [part]);
  return beside.length === 0 ? alone : [beside, ...alone];
}

async function outcomeOf(part: Part): Promise<Count | 'left-out'> {
  try {
    return await part.run();
  } catch (error) {
    process.stderr.write(`${(error as Error).stack}\n`);
    return { passed: 0, failed: 1 };
  }
}

function saidOf(count: Count | 'left-out'): string {
  if (count === 'left-out') return '本机无法运行，未测 / left out: this machine has no program for it';
  return `${count.passed} passed, ${count.failed} failed`;
}
