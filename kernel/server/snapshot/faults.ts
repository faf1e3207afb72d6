import type { Both } from '../../contract/local-text.ts';

/** Why a snapshot cannot be made, read or restored, for the person at the terminal. */
export class SnapshotFault extends Error {
  override name = 'SnapshotFault';
  readonly code: 'snapshot-unreadable' | 'snapshot-damaged' | 'snapshot-newer' | 'snapshot-target';
  readonly both: Both;

  constructor(code: SnapshotFault['code'], both: Both) {
    super(both.en);
    this.code = code;
    this.both = both;
  }
}

/** The file does not hold what was once written to it. */
export function damaged(what: Both): SnapshotFault {
  return new SnapshotFault('snapshot-damaged', {
    zh: `备份文件不完整或已被改动（${what.zh}）。没有写入任何数据，请改用另一份备份。`,
    en: `The snapshot is cut off or was changed (${what.en}). Nothing was written; use another one.`,
  });
}

/** It was written by a program that knows more than this one. */
export function newer(what: Both): SnapshotFault {
  return new SnapshotFault('snapshot-newer', {
    zh: `这份备份出自较新版本的程序（${what.zh}）。请用同一版本或更新的程序恢复。`,
    en: `The snapshot was made by a newer program (${what.en}). Restore it with that version or a later one.`,
  });
}

/** The place to restore to is not an empty one. */
export function targetTaken(what: Both): SnapshotFault {
  return new SnapshotFault('snapshot-target', {
    zh: `恢复的目标不是空的：${what.zh}。请指定一个空的数据文件夹或空的数据库。`,
    en: `The place to restore to is not empty: ${what.en}. Name an empty data folder or an empty database.`,
  });
}
