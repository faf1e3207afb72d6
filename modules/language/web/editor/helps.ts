import type { PageHelp } from '../../../../kernel/web/module.ts';

/** What the page of a file is for, by its path. */
export const editorHelps: Record<string, PageHelp> = {
  '/translation/files/$fileId': {
    what: {
      zh: '逐句翻译、审校、核对一个文件：左原文，右译文，旁边是记忆库匹配、术语、检查、批注和各次所写。',
      en: 'Here a file is translated, revised and checked sentence by sentence: source left, translation right, and beside them what memories, terms, checks, comments and earlier texts say.',
    },
    how: [
      {
        zh: '写下的随写随存，断线时存在这台机器上，连上后自动送出。Ctrl加Enter确认并到下一句未确认的，Ctrl加↑、↓上下移动。',
        en: 'What is typed is saved as you go; while the line is down it is kept on this machine and sent later. Ctrl Enter confirms and goes to the next that is not confirmed, Ctrl ↑ and ↓ move.',
      },
      {
        zh: 'Ctrl加1至5取一条匹配，Alt加1至9填入一个术语，Alt加G补下一个标记，Alt加K按所选词语查记忆库，Alt加R改正查出的第一处，Alt加E清空一句。',
        en: 'Ctrl 1 to 5 takes a match, Alt 1 to 9 puts in a term, Alt G the next tag, Alt K looks the chosen words up in the memories, Alt R mends the first finding, Alt E empties a segment.',
      },
      {
        zh: 'Alt加X在原文某处把一句拆成两句，Alt加J与同一段落的下一句合并；译文随着拆开、接上，成为草稿，两个按键互为撤销。',
        en: 'Alt X splits a segment at a place in its source, Alt J merges it with the next of its paragraph. The translation is divided or joined with it and is a draft then; either key undoes the other.',
      },
      {
        zh: 'Alt加L用记忆库填充没有译文的句段，Alt加H查找替换，Alt加C看全文的检查结果，Alt加P预览。按?可看全部按键。',
        en: 'Alt L fills segments without a translation from the memories, Alt H finds and replaces words, Alt C lists the findings of the whole file, Alt P shows the preview. ? lists all keys.',
      },
      {
        zh: '标记如{1}…{/1}代表原文中的格式、链接、注号，整个移动、整个删除。译文要有原文的每一个标记，才能确认。',
        en: 'Tags such as {1}…{/1} stand for other type, links and note marks, and move and go as a whole. A translation must have each tag of its source before it can be confirmed.',
      },
      {
        zh: '几个人可以同时在一个文件里工作。两人同改一句，两份文字都留着，由您决定怎么合并。',
        en: 'Several people can work in a file at once. Where two write the same sentence both texts are kept, and you say how they are joined.',
      },
    ],
  },
};
