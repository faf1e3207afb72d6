import { Menu, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMe } from '../house.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useLang, useText } from '../i18n/use-text.ts';
import { useGo } from './app-link.tsx';
import { type Density, useDensity } from './density.ts';

/** Who is signed in, and what is theirs to set: light and dark, row height, the keys, signing out. */
export function PersonMenu({ onKeys, onSignOut }: { onKeys: () => void; onSignOut: () => void }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const lang = useLang();
  const me = useMe();
  const go = useGo();
  const role = me.roles[0];
  const named = role ? `${say(me.name)}${lang === 'zh' ? ' ' : ', '}${say(role.name)}` : say(me.name);
  return (
    <Menu width={224} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="who-button">
          <span className="who">{named}</span>
          <span className="who-short">
            {t('frame.me')}
            <span className="vh"> {named}</span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => go('/account')}>{t('frame.account')}</Menu.Item>
        <Menu.Divider />
        <ThemeChoice />
        <Menu.Divider />
        <DensityChoice />
        <Menu.Divider />
        <Menu.Item className="keys" onClick={onKeys}>
          {t('frame.keys')}
        </Menu.Item>
        <Menu.Item onClick={onSignOut}>{t('frame.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ThemeChoice() {
  const t = useText(houseTexts);
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Choice name={t('frame.theme')}>
      <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as typeof colorScheme)}>
        <Menu.RadioItem value="light">{t('frame.light')}</Menu.RadioItem>
        <Menu.RadioItem value="dark">{t('frame.dark')}</Menu.RadioItem>
        <Menu.RadioItem value="auto">{t('frame.auto')}</Menu.RadioItem>
      </Menu.RadioGroup>
    </Choice>
  );
}

function DensityChoice() {
  const t = useText(houseTexts);
  const [density, choose] = useDensity();
  return (
    <Choice name={t('frame.density')}>
      <Menu.RadioGroup value={density} onChange={(value) => choose(value as Density)}>
        <Menu.RadioItem value="compact">{t('frame.compact')}</Menu.RadioItem>
        <Menu.RadioItem value="normal">{t('frame.normal')}</Menu.RadioItem>
        <Menu.RadioItem value="roomy">{t('frame.roomy')}</Menu.RadioItem>
      </Menu.RadioGroup>
    </Choice>
  );
}

/** One thing to choose: a group within the menu, headed by its name. */
function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
    <div role="group" aria-label={name}>
      <p className="menu-label" aria-hidden="true">
        {name}
      </p>
      {children}
    </div>
  );
}
