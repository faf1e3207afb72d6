import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What the page of copies that come back is for, by its path. */
export const exchangeHelps: Record<string, PageHelp> = {
  '/translation/files/$fileId/return': {
    what: {
      zh: '取出的副本（双语Word表格、XLIFF）在别处改好后，从这里送回：先看每一句改了什么，再选要写入的。',
      en: 'A copy that was taken out (a bilingual table in Word, XLIFF) and worked on elsewhere comes back here: see what changed in each segment, then choose what is written.',
    },
    how: [
      {
        zh: '选定文件后只是试读，什么都不写入。没有疑问的已替您选上；标记不符、译文删空、这里也改过的，看清以后再选。',
        en: 'Choosing a file only tries it; nothing is written. What raises no question is chosen already. Where tags are amiss, the text was emptied or somebody changed it here too, look first, then choose.',
      },
      {
        zh: '选定的一起写入：其中有一句此后又变了，就都不写入，请重新试读。每一句原来的文字都在“各次所写”里，随时可以取回。',
        en: 'What is chosen is written together: where one segment changed since you looked, nothing is written, and you try again. The text each segment had stays among the texts it had and can be taken back.',
      },
      {
        zh: 'Word表格里的修订视为接受；“批注”一栏新写的成为这一句的批注。',
        en: 'Tracked changes in the Word table count as accepted; what was added in the column of comments becomes comments on the segment.',
      },
    ],
  },
};
