import type { Lang } from '../../contract/local-text.ts';

interface Words {
  unread(count: number): string;
  trial(said: string): string;
  open: string;
  why(office: string): string;
  choices: string;
}

/** What a mail says around its notices. */
export const letterWords: Record<Lang, Words> = {
  zh: {
    unread: (count) => `${count}条通知未读`,
    trial: (said) => `【试发】${said}`,
    open: '打开查看',
    why: (office) => `本邮件由${office}的办公系统自动发出，请勿回复。`,
    choices: '哪些通知发邮件、什么时候发，由您选择：',
  },
  en: {
    unread: (count) => (count === 1 ? '1 unread notice' : `${count} unread notices`),
    trial: (said) => `[Trial] ${said}`,
    open: 'Open',
    why: (office) => `Sent by the office system of the ${office}. Please do not reply.`,
    choices: 'You choose which notices come by mail, and when:',
  },
};
