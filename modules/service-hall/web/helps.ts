import type { PageHelp } from '../../../kernel/web/module.ts';

/** What the hall's pages are for, by their path. */
export const hallHelps: Record<string, PageHelp> = {
  '/cases': {
    what: {
      zh: '全部办件：是谁的、办什么、到了哪个环节、轮到谁、还有几个工作日。',
      en: 'Every case: whose, for what, at which stage, whose turn, and how many working days are left.',
    },
    how: [
      {
        zh: '按姓名、护照号或编号查找，用列表上方的查找框；所查的内容不进网址，也不留存。',
        en: 'Look for a name, passport or reference in the box above the list. What you look for stands in no address and is kept nowhere.',
      },
      {
        zh: '勾选几件可以一并分派、受理或办完本环节；每件各自办理，办不了的逐件说明原因。',
        en: 'Tick several to assign, accept or pass them on together. Each is done by itself, and those that could not be say why.',
      },
    ],
  },
};
