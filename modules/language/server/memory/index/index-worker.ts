/** The thread that holds the indexes of this process. It has no database: what is written is brought to it. */
import { parentPort } from 'node:worker_threads';
import { findWords } from '../../core/memory/index/find-words.ts';
import { lookUp } from '../../core/memory/index/look-up.ts';
import {
  addUnit,
  emptyIndex,
  type MemoryIndex,
  removeUnit,
  sizeOf,
} from '../../core/memory/index/memory-index.ts';
import { readSegment } from '../../core/memory/segment.ts';
import { dropIndex, readIndex, writeIndex } from './index-folder.ts';
import type { IndexAnswers, IndexRequest, NumberedRequest, Standing, TakenUnit } from './index-request.ts';

/** By the folder of its files, which is of one office. */
const indexes = new Map<string, MemoryIndex>();

function answerTo(folder: string, request: IndexRequest): IndexAnswers[IndexRequest['what']] {
  const index = indexAt(folder);
  switch (request.what) {
    case 'open':
      return standingOf(index);
    case 'take':
      for (const unit of request.units) take(index, unit);
      index.followed = request.followed;
      return standingOf(index);
    case 'find': {
      const { text, lang, ...wanted } = request.sought;
      return lookUp(index, readSegment(text, lang), wanted);
    }
    case 'words': {
      const { text, lang, ...wanted } = request.sought;
      return findWords(index, readSegment(text, lang), wanted).map(({ id }) => ({ id }));
    }
    case 'save':
      writeIndex(folder, index);
      return null;
    case 'forget':
      dropIndex(folder);
      indexes.delete(folder);
      return standingOf(indexAt(folder));
  }
}

function indexAt(folder: string): MemoryIndex {
  const there = indexes.get(folder) ?? readIndex(folder) ?? emptyIndex();
  indexes.set(folder, there);
  return there;
}

function take(index: MemoryIndex, { id, memory, zh, en, removed }: TakenUnit): void {
  if (removed) removeUnit(index, id);
  else addUnit(index, { id, memory, zh: readSegment(zh, 'zh'), en: readSegment(en, 'en') });
}

function standingOf(index: MemoryIndex): Standing {
  return { followed: index.followed, units: sizeOf(index) };
}

parentPort!.on('message', ({ number, folder, request }: NumberedRequest) => {
  try {
    parentPort!.postMessage({ number, answer: answerTo(folder, request) });
  } catch (error) {
    parentPort!.postMessage({ number, fault: (error as Error).stack ?? String(error) });
  }
});
