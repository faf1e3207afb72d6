import { parentPort } from 'node:worker_threads';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { longestSide } from '../../contract/alignments.ts';
import type { Sentence } from '../../contract/texts.ts';
import { readBilingual } from '../bilingual.ts';
import { alignSentences } from '../core/align/align-sentences.ts';
import { isSwapped, sentencesOf } from '../core/alignment/sentences-of.ts';
import { TextRefusal } from '../core/read/refusal.ts';
import { proposeTerms } from '../core/terms/propose/propose-terms.ts';
import { dictionary } from '../dictionary.ts';
import { isPdf, readPdf } from '../documents/pdf/read-pdf.ts';
import { readDocument } from '../documents/read-document.ts';
import type { AlignAnswer, AlignedTexts, AlignTask, TextIn } from './align-task.ts';

/** Works on one pair of texts: the house goes on meanwhile. */
async function work(task: AlignTask): Promise<AlignAnswer> {
  try {
    if (task.kind === 'again') return { made: task.runs.map((run) => alignSentences(run, dictionary())) };
    if (task.kind === 'terms') return { made: proposeTerms(task.pairs, dictionary()) };
    return { made: task.kind === 'one' ? await fromOne(task.both) : await fromTwo(task) };
  } catch (error) {
    if (!(error instanceof TextRefusal)) throw error;
    return { refused: { code: error.code, said: error.said } };
  }
}

async function fromTwo(texts: Record<Lang, TextIn>): Promise<AlignedTexts> {
  const read = { zh: await wordsOf(texts.zh), en: await wordsOf(texts.en) };
  const swapped = isSwapped(read);
  const { zh, en } = swapped ? { zh: read.en, en: read.zh } : read;
  const sides = { zh: sentencesOf(zh, 'zh'), en: sentencesOf(en, 'en') };
  return { sides, beads: alignSentences(sides, dictionary()), swapped };
}

async function fromOne(text: TextIn): Promise<AlignedTexts> {
  const { sides, beads } = readBilingual(await wordsOf(text));
  const kept = (side: readonly Sentence[]) => side.map(({ text, paragraph }) => ({ text, paragraph }));
  return { sides: { zh: kept(sides.zh), en: kept(sides.en) }, beads, swapped: false };
}

async function wordsOf({ bytes, name }: TextIn): Promise<string> {
  if (isPdf(bytes)) return readPdf(bytes, longestSide);
  const { text } = await readDocument(bytes, { limit: longestSide, name: name ?? '' });
  return text;
}

parentPort?.on('message', async (task: AlignTask) => {
  parentPort?.postMessage(await work(task));
});
