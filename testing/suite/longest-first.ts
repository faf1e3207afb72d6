import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Tests that start the whole program take a minute or two each, whatever the size of their file: they are begun first. Begun
 * last, one of the workers carries them out alone while the others stand idle.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = new Set(files.filter(({ moduleId }) => startsProgram(moduleId)));
    return (await super.sort(files)).toSorted((a, b) => Number(long.has(b)) - Number(long.has(a)));
  }
}

function startsProgram(file: string): boolean {
  return /from '[./]*(testing\/)?installation\.ts'/.test(readFileSync(file, 'utf8'));
}
