/** Speed and memory of the aligner on a made-up text of 6,000 sentences a side. Run: node testing/trial/alignment-size.ts */
import { align } from '../../modules/language/server/core/align/align.ts';
import { dictionary } from '../../modules/language/server/dictionary.ts';
import { madeUpBook } from '../bench/book.ts';

const wanted = 6000;

const lexicon = dictionary();
const one = madeUpBook(1);
const book = madeUpBook(Math.ceil(wanted / Math.min(one.zh.length, one.en.length)));
const zh = book.zh.slice(0, wanted);
const en = book.en.slice(0, wanted);
align(one.zh, one.en, lexicon);
const before = process.memoryUsage.rss();
const begun = performance.now();
const beads = align(zh, en, lexicon);
const seconds = (performance.now() - begun) / 1000;
const most = process.resourceUsage().maxRSS / 1024;
console.log(
  `${zh.length} x ${en.length} sentences, ${beads.length} beads: ${seconds.toFixed(1)} s, ` +
    `${Math.round((zh.length + en.length) / seconds)} sentences/s`,
);
console.log(`memory at most ${most.toFixed(0)} MB, ${(before / 2 ** 20).toFixed(0)} MB of it before`);
