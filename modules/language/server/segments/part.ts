import type { Part } from '../part.ts';
import { checkSegment } from './operations/check-segment.ts';
import { commentSegment } from './operations/comment-segment.ts';
import { confirmSegment } from './operations/confirm-segment.ts';
import { enterSegment } from './operations/enter-segment.ts';
import { findPretranslation } from './operations/find-pretranslation.ts';
import { followSegments } from './operations/follow-segments.ts';
import { mergeSegments } from './operations/merge-segments.ts';
import { readSegment } from './operations/read-segment.ts';
import { readSegments } from './operations/read-segments.ts';
import { saveSegment } from './operations/save-segment.ts';
import { settleComment } from './operations/settle-comment.ts';
import { settleSegment } from './operations/settle-segment.ts';
import { splitSegment } from './operations/split-segment.ts';
import { takeCopy } from './operations/take-copy.ts';
import { takeFile } from './operations/take-file.ts';
import { takeReturn } from './operations/take-return.ts';
import { tryReturn } from './operations/try-return.ts';
import { undoWrites } from './operations/undo-writes.ts';
import { writeSegments } from './operations/write-segments.ts';
import { previews } from './preview/downloads.ts';
import { fileSubject } from './subject.ts';

/** What the work on segments brings to the door. */
export const segmentsPart: Part = {
  operations: [
    checkSegment,
    commentSegment,
    confirmSegment,
    enterSegment,
    findPretranslation,
    followSegments,
    mergeSegments,
    readSegment,
    readSegments,
    saveSegment,
    settleComment,
    settleSegment,
    splitSegment,
    takeCopy,
    takeFile,
    takeReturn,
    tryReturn,
    undoWrites,
    writeSegments,
  ],
  subjects: [fileSubject],
  downloads: previews,
  verbs: {
    'language.segment-confirmed': { zh: '确认句段', en: 'confirmed a segment' },
    'language.segments-written': { zh: '一次写入多个句段', en: 'wrote several segments at once' },
    'language.writes-undone': { zh: '撤销填充或替换', en: 'undid filling or replacing' },
    'language.segment-split': { zh: '拆分句段', en: 'split a segment' },
    'language.segments-merged': { zh: '合并句段', en: 'merged two segments' },
    'language.segment-commented': { zh: '批注句段', en: 'commented on a segment' },
    'language.comment-settled': { zh: '办结批注', en: 'settled a comment' },
    'language.copy-left': { zh: '取出副本', en: 'took a copy out' },
    'language.copy-returned': { zh: '写入送回的副本', en: 'wrote in what came back of a copy' },
    'language.comment-opened': { zh: '重新打开批注', en: 'opened a comment again' },
  },
};
