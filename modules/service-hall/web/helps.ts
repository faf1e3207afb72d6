import type { PageHelp } from '../../../kernel/web/module.ts';
import { cardHelps } from './card-helps.ts';
import { firmHelps } from './firm-helps.ts';

/** What the hall's pages are for, by their path. */
export const hallHelps: Record<string, PageHelp> = {
  ...cardHelps,
  ...firmHelps,
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
  '/hall': {
    what: {
      zh: '大厅此刻的样子：谁手上有多少、哪个环节积压、谁会逾期。',
      en: 'How the hall stands now: how much each person has, which stage is full, and who will be late.',
    },
    how: [
      {
        zh: '点开人名或环节，到办件列表里看是哪几件，再在那里改派。',
        en: 'A name or a stage opens the list of its cases; assign them anew there.',
      },
      {
        zh: '期限按本办工作日历计算；放假安排尚未录入的年份标明“暂定”。',
        en: 'Due days go by the office’s calendar. A year whose holidays are not loaded is marked provisional.',
      },
    ],
  },
  '/cases/new': {
    what: {
      zh: '把当面或邮寄来的申请录入：先选事项，再填联系人、人员和它问的情况。',
      en: 'Enters what came to the counter or by post: the service first, then the contact, the people and what it asks.',
    },
    how: [
      {
        zh: '缺材料也可以收件：收下后用“一次性告知补正”把缺的一次说全。',
        en: 'It can be received with papers missing: then say all of them at once by a notice of corrections.',
      },
      {
        zh: '没有发出去的内容留在这台机器的浏览器里，退出登录时清除。',
        en: 'What is not sent stays in this browser, and is forgotten when you sign out.',
      },
    ],
  },
  '/cases/$caseId': {
    what: {
      zh: '一件办件的全部：轮到谁、期限、人员、材料、条件、补正、备注和经过。',
      en: 'All of a case: whose turn, when it is due, people, papers, conditions, corrections, notes and history.',
    },
    how: [
      {
        zh: '材料按事项要求列成清单；检查存疑的，您核对后可以认可并写明理由。',
        en: 'Papers stand as a checklist of what the service asks. What the check doubts, you may let stand with a reason.',
      },
      {
        zh: '虚线按钮现在不能按，下面写着为什么。按A走下一步，按C写补正告知，按B退回。',
        en: 'A dashed button cannot be pressed now, and says why. A takes the next step, C writes a notice of corrections, B sends back.',
      },
    ],
  },
  '/services': {
    what: {
      zh: '大厅的服务事项：哪些参数已是本办自己的规定，哪些还待确认，哪里有草稿。',
      en: 'The services of the hall: which values are the office’s own, which are still to be confirmed, and where a draft waits.',
    },
    how: [
      {
        zh: '打开一个事项，逐项核对参数和出处；改动先存入草稿，发布后才生效。',
        en: 'Open one and go through its values and their sources. A change is kept in a draft and holds once published.',
      },
    ],
  },
  '/services/$code': {
    what: {
      zh: '一个事项的参数：现行的、草稿中的，各有出处。',
      en: 'The values of a service: in force and in the draft, each with its source.',
    },
    how: [
      {
        zh: '大厅负责人或主任改动并发布。发布前，页面写明指南的哪些话会变、在办的哪些办件结果会不同；在办的办件不受影响。',
        en: 'The chief of the hall or the director changes and publishes them. Before that the page says which words of the guide change and which open cases would stand otherwise; running cases keep their edition.',
      },
    ],
  },
  '/counter': {
    what: {
      zh: '今天的排队：谁在等、哪个窗口在办、叫号。',
      en: 'The lines today: who waits, what each window does, and calling.',
    },
    how: [
      {
        zh: '先在一个窗口上岗，再叫下一个。办结、未到或转办之后才能再叫。',
        en: 'Sit down at a window, then call the next. Deal with it, note that nobody came, or hand it on before you call again.',
      },
      {
        zh: '过号的人来了，重新排入，排在前面，不必重新取号。',
        en: 'Somebody who was not there when called is put back in line, before the others, with the same number.',
      },
    ],
  },
  '/counter/set-up': {
    what: {
      zh: '排队业务、窗口和开放时间，由大厅负责人设置。',
      en: 'Lines, windows and opening hours, set up by the chief of the hall.',
    },
    how: [
      {
        zh: '一项事项只排在一类业务里；放进另一类就离开原来那类。',
        en: 'A service waits in one line; put into another, it leaves the first.',
      },
    ],
  },
  '/appointments': {
    what: {
      zh: '某天的预约；人来了在这里报到取号，到时优先叫。',
      en: 'The appointments of a day. Whoever comes gets a number here, and is called first at the time agreed.',
    },
    how: [
      {
        zh: '过了时间半小时没来，自动记为未到；迟到的人仍可报到。',
        en: 'Half an hour after the time it is noted as missed by itself; whoever comes late can still be given a number.',
      },
    ],
  },
  '/issued-papers': {
    what: {
      zh: '签发文书的登记簿。公众可在核验页核对编号、日期和姓名，只得到“相符”或“不符”。',
      en: 'The register of papers issued. Anybody can check number, day and name on the public page and is told only whether they match.',
    },
    how: [
      {
        zh: '写错的文书作废，写明原因；登记不删除。',
        en: 'A paper with a mistake is declared void, with the reason; nothing is deleted.',
      },
    ],
  },
  '/hall-statistics': {
    what: {
      zh: '一段时间里收了多少件、办了多少件、窗口多忙，现在在办的停在哪个环节。',
      en: 'How many cases came and were done in a span, how busy the counter was, and at which stage open ones stand.',
    },
    how: [{ zh: '可导出CSV、XLSX或JSON。', en: 'The figures can be had as CSV, XLSX or JSON.' }],
  },
};
