import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { Both } from '../../contract/local-text.ts';
import { chooseLang } from '../i18n/lang.ts';
import { useLang } from '../i18n/use-text.ts';
import type { NavEntry, PageCommand } from '../module.ts';
import { useGo } from './app-link.tsx';
import type { Command } from './commands.ts';

const begin: Both = { zh: '办理', en: 'Do' };
const open: Both = { zh: '打开', en: 'Open' };
const set: Both = { zh: '设置', en: 'Set' };

interface Offered {
  entries: NavEntry[];
  steps: PageCommand[];
  onKeys: () => void;
  onHelp: () => void;
  onSignOut: () => void;
}

/** Everything the search box can do: steps of the divisions, their pages, then what is set for oneself. */
export function useCommands({ entries, steps, onKeys, onHelp, onSignOut }: Offered): Command[] {
  const go = useGo();
  const lang = useLang();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  // As it is seen: also where it follows the machine.
  const dark = useComputedColorScheme() === 'dark';
  const opening = (kind: Both) => (page: PageCommand) => ({
    ...page,
    id: page.to,
    kind,
    act: () => go(page.to),
  });
  return [
    ...steps.map(opening(begin)),
    ...entries.map(({ order: _, ...entry }) => entry).map(opening(open)),
    {
      id: 'lang',
      label: { zh: '切换为英文', en: 'Switch to Chinese' },
      pinyin: 'qie huan wei ying wen',
      kind: set,
      act: () => chooseLang(lang === 'zh' ? 'en' : 'zh'),
    },
    {
      id: 'theme',
      label: dark ? { zh: '浅色', en: 'Light' } : { zh: '深色', en: 'Dark' },
      pinyin: dark ? 'qian se' : 'shen se',
      kind: set,
      act: () => setColorScheme(dark ? 'light' : 'dark'),
    },
    {
      id: 'help',
      label: { zh: '本页说明和导览', en: 'Help and tour' },
      pinyin: 'ben ye shuo ming he dao lan',
      kind: open,
      act: onHelp,
    },
    {
      id: 'keys',
      label: { zh: '键盘操作', en: 'Keys' },
      pinyin: 'jian pan cao zuo',
      kind: open,
      act: onKeys,
    },
    {
      id: 'out',
      label: { zh: '退出登录', en: 'Sign out' },
      pinyin: 'tui chu deng lu',
      kind: begin,
      act: onSignOut,
    },
  ];
}
