import { useMe } from '../house.tsx';
import { Day } from '../i18n/day.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useListed } from '../i18n/listed.ts';
import { useBoth, useLang, useText } from '../i18n/use-text.ts';
import { AppLink } from './app-link.tsx';

/** Under the masthead, as long as it holds: whose duties one has, and who has one's own. */
export function ActingFor() {
  const t = useText(houseTexts);
  const say = useBoth();
  const listed = useListed();
  const lang = useLang();
  const { deputyFor, handedTo } = useMe();
  if (deputyFor.length + handedTo.length === 0) return null;
  const line = (
    key: 'frame.actingFor' | 'frame.actedForBy',
    { name, roles, until }: (typeof deputyFor)[number],
  ) => (
    <li key={`${key} ${name.en} ${until}`}>
      {t(key, { name: say(name), roles: listed(roles.map((role) => role.name)) })}
      {lang === 'zh' ? '' : ' '}
      <Day of={until} year={false} />
    </li>
  );
  return (
    <aside className="acting-for" aria-label={t('frame.duties')}>
      <ul>
        {deputyFor.map((one) => line('frame.actingFor', one))}
        {handedTo.map((one) => line('frame.actedForBy', one))}
      </ul>
      <AppLink to="/office/duties">{t('frame.duties')}</AppLink>
    </aside>
  );
}
