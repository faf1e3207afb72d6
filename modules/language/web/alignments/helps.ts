import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What the pages of alignments are for, by their path. */
export const alignmentHelps: Record<string, PageHelp> = {
  '/translation/alignments': {
    what: {
      zh: '把以前译过的文本逐句对上，核对后存入翻译记忆库，以后再译就能用上。',
      en: 'Texts translated before are set sentence against sentence, checked, and put into a translation memory for use.',
    },
    how: [
      {
        zh: '点“对齐文本”，交两个文件、粘贴两份文本，或交一份中英合排的文本。',
        en: 'Align texts: bring two files, paste two texts, or bring one that holds both languages.',
      },
      {
        zh: '每项对齐是工作材料：入库后可以清除，库中的译文不受影响。',
        en: 'An alignment is material of work. Once it is stored it can be discarded; the memory keeps its units.',
      },
    ],
  },
  '/translation/alignments/new': {
    what: {
      zh: '提交要对齐的两份文本。',
      en: 'Here the two texts to be aligned are brought.',
    },
    how: [
      {
        zh: 'Word文档、PDF、网页、纯文本都可以；扫描的PDF要先识别文字。中英文交反了系统会自己调过来。',
        en: 'Word documents, PDFs, web pages and plain text are read; a scanned PDF must have its words recognised first. Given the wrong way round, they are turned.',
      },
    ],
  },
  '/translation/alignments/$alignmentId': {
    what: {
      zh: '逐组核对：左中文，右英文，中间是对齐的可信度。只用键盘就能做完。',
      en: 'Beads are checked one by one: Chinese left, English right, between them how sure the aligner is. The keyboard does it all.',
    },
    how: [
      {
        zh: 'N到下一处存疑，Enter核对；S拆分，M与下组合并，Alt加↑、↓移动一侧的分界，←、→选哪一侧。',
        en: 'N goes to the next unsure bead, Enter checks it. S splits, M merges with the next, Alt with ↑ or ↓ moves the boundary of a side, ← and → choose the side.',
      },
      {
        zh: 'X切开句子，G连成一句，W把两句换位；U撤销，Ctrl+Y重做。',
        en: 'X cuts a sentence, G joins sentences, W swaps two. U undoes, Ctrl+Y redoes.',
      },
      {
        zh: 'L锁定认准的句对，R保留锁定和核对过的，其余重新对齐。',
        en: 'L locks a bead you are sure of. R keeps those locked or checked and aligns the rest anew.',
      },
      {
        zh: '两个人可以同时做；动到相同的句对时，后到的会看到对方的改动。',
        en: 'Two may work at once. Where both change the same beads, the later sees what the other did.',
      },
    ],
  },
};
