/** Sixteen uploads that must not be taken as they are: none is run, none is kept as it was, each says what to do. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFiles } from '../../../../kernel/server/files/files.ts';
import { pageOfPdf } from '../../../../kernel/server/files/pdf-pages.ts';
import { receive } from '../../../../kernel/server/files/receive.ts';
import { badUploads } from '../../../../testing/bad-uploads.ts';
import { yunjiang } from '../../../../testing/house.ts';
import type { UploadReport } from '../../contract/uploads.ts';
import { findingOfRefusal } from './refused-upload.ts';
import { type TakenUpload, takeUpload } from './take-upload.ts';

let folder: string;
let preparing: Parameters<typeof takeUpload>[0];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-uploads-'));
  preparing = {
    files: openFiles({ dataDir: folder }),
    office: yunjiang,
    now: new Date('2026-11-24T02:00:00Z'),
  };
});
afterAll(() => rm(folder, { recursive: true }));

/** As an operation takes it: what cannot even be received is a finding too. */
async function taking(bytes: Uint8Array, ask: Parameters<typeof takeUpload>[2]): Promise<TakenUpload> {
  try {
    const received = await receive(preparing.files.incoming, [bytes], 20_000_000);
    return await takeUpload(preparing, received, ask, {}).finally(received.dispose);
  } catch (error) {
    const report: UploadReport = {
      verdict: 'bad',
      findings: [findingOfRefusal(error)],
      measured: {},
      cut: null,
    };
    return { report, taken: null };
  }
}

describe('the bad uploads', () => {
  test('are sixteen', () => {
    expect(badUploads).toHaveLength(16);
  });
  test.each(badUploads)('$what', async ({ bytes, ask, verdict, code, kept }) => {
    const { report, taken } = await taking(await bytes(), ask);
    expect([report.verdict, report.findings[0]?.code]).toEqual([verdict, code]);
    for (const { says, fix } of report.findings)
      for (const line of [says, fix]) {
        expect(line.zh).toMatch(/\p{Script=Han}/u);
        expect(line.en).toMatch(/[a-z]{3}/);
        expect(line.en).not.toMatch(/\p{Script=Han}/u);
      }
    expect(taken?.type ?? null).toBe(kept);
    // A picture is made anew: nothing that was hung onto it is kept.
    if (taken?.type === 'image/jpeg') {
      const stored = await buffer(await preparing.files.store.open('yunjiang', taken.key));
      expect(stored.includes('<script')).toBe(false);
    }
    // A PDF is a download whatever is in it: what is seen of it is a picture the house draws, where it can be drawn.
    if (taken?.type === 'application/pdf') {
      const stored = await buffer(await preparing.files.store.open('yunjiang', taken.key));
      const drawn = await pageOfPdf(stored, 1);
      expect([undefined, 'WEBP']).toContain(drawn?.subarray(8, 12).toString());
    }
  });
});
