import { expect, onTestFinished, test } from 'vitest';
import { filledInstallation } from '../installation.ts';
import { backUpUnderLoad } from './backup-house.ts';
import { killAgainAndAgain } from './kill-house.ts';

// The long forms of these are trials: `npm run trial -- kill9 backup-under-load`.

test('killed while people write, the house loses nothing it acknowledged, and starts again', async () => {
  const own = await filledInstallation();
  onTestFinished(own.remove);
  const report = await killAgainAndAgain({ name: '', env: own.env }, own.dataDir, 2);
  expect(report).toMatchObject({ kills: 2, lost: 0, faults: [] });
  expect(report.acknowledged + report.unanswered).toBeGreaterThan(0);
});

test('a backup made while people write holds all that was acknowledged before, and restores as it was', async () => {
  const own = await filledInstallation();
  onTestFinished(own.remove);
  const report = await backUpUnderLoad(own.env, own.dataDir, process.env.TEST_DATABASE_URL);
  expect(report.faults).toEqual([]);
  expect(report.before).toBeGreaterThan(0);
});
