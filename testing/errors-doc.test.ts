import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modules } from '../app/modules.ts';
import { type ErrorKind, kernelErrors } from '../kernel/contract/errors.ts';

interface Row {
  code: string;
  status: number;
  when: string;
  gist: string;
  /** The file its section says it is listed in. */
  listedIn: string;
}

function rowsOf(markdown: string): Row[] {
  let listedIn = '';
  return markdown.split('\n').flatMap((line) => {
    listedIn = /^Listed in `([^`]+)`/.exec(line)?.[1] ?? listedIn;
    const cells = /^\| `([a-z-]+)` \| (\d{3}) \| (.+) \| (.+) \|$/.exec(line);
    if (!cells) return [];
    const [, code, status, when, gist] = cells as unknown as [string, string, string, string, string];
    return [{ code, status: Number(status), when, gist, listedIn }];
  });
}

/** What the house can answer with, by the file that lists it. */
function listed(): Map<string, { kind: ErrorKind; listedIn: string }> {
  const entries = (errors: Readonly<Record<string, ErrorKind>>, listedIn: string) =>
    Object.entries(errors).map(([code, kind]) => [code, { kind, listedIn }] as const);
  return new Map([
    ...entries(kernelErrors, 'kernel/contract/errors.ts'),
    ...modules.flatMap(({ id, errors }) => entries(errors, `modules/${id}/contract/errors.ts`)),
  ]);
}

/** What is said, in pieces of two characters: a gist that shares none of them speaks of something else. */
function pieces(text: string): Set<string> {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return new Set(runs.flatMap((run) => [...run].slice(1).map((_, at) => run.slice(at, at + 2))));
}

const rows = rowsOf(readFileSync(join(import.meta.dirname, '..', 'docs', 'ERRORS.md'), 'utf8'));
const errors = listed();

describe('docs/ERRORS.md', () => {
  test('lists every code the house can answer with, once, and no other', () => {
    expect(rows.map(({ code }) => code).toSorted()).toEqual([...errors.keys()].toSorted());
  });

  test.each(rows)('says of $code what the house says', ({ code, status, when, gist, listedIn }) => {
    const { kind, listedIn: where } = errors.get(code)!;
    expect({ code, status, listedIn }).toEqual({ code, status: kind.status, listedIn: where });
    expect(when).toMatch(/[a-z]{2,} [a-z]/i);
    expect(gist).toMatch(/\p{Script=Han}/u);
    const said = pieces(kind.message.zh);
    if (said.size > 0) expect([...pieces(gist)].filter((piece) => said.has(piece))).not.toEqual([]);
  });

  test('reads its tables as they are written', () => {
    const row =
      'Listed in `kernel/contract/errors.ts`.\n| `gone` | 410 | it is gone, `id` and all | 已不存在 |';
    expect(rowsOf(row)).toEqual([
      {
        code: 'gone',
        status: 410,
        when: 'it is gone, `id` and all',
        gist: '已不存在',
        listedIn: 'kernel/contract/errors.ts',
      },
    ]);
    expect([...pieces('已不存在，请刷新')]).toEqual(['已不', '不存', '存在', '请刷', '刷新']);
  });
});
