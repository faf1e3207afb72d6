import { defineConfig } from 'vitest/config';
import { LongestFirst } from './testing/suite/longest-first.ts';

export default defineConfig({
  test: {
    include: ['{kernel,modules,app,testing,tools}/**/*.test.{ts,tsx}'],
    exclude: ['testing/planted/**', 'node_modules/**'],
    // Two cores may be shared with a browser and a database: a slow machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Left alone, one core of two would stand idle.
    maxWorkers: '100%',
    // Loading the house anew for each file took half of the time. Files share modules, never rows or folders: what a
    // test changes of a module it sets back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
