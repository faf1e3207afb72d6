import { readProfiles, type Taken } from '../../../../../kernel/contract/preflight.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { languageTexts } from '../../texts.ts';

const check = 'term-ruled-out';

/** How gravely the office takes such a form, by the kind of text it stands in, and where that is set. */
export function WordingGravity() {
  const t = useText(languageTexts);
  const say = useBoth();
  const { data } = useRead(readProfiles, {});
  const kinds = (data?.profiles ?? []).flatMap(({ kindName, rules }) => {
    const rule = rules.find((one) => one.check === check);
    return rule ? [{ name: say(kindName), taken: rule.set?.to ?? rule.severity }] : [];
  });
  const by = Map.groupBy(kinds, ({ taken }) => taken);
  const said = (['error', 'warning', 'note', 'off'] as const satisfies Taken[]).flatMap((taken) => {
    const names = (by.get(taken) ?? []).map(({ name }) => name).join(t('terms.wording.and'));
    return names ? [t(`terms.wording.taken.${taken}`, { names })] : [];
  });
  return (
    <p className="wording-gravity dim">
      {t('terms.wording.about')} {said.join(' ')}{' '}
      <AppLink to="/findings/profiles">{t('terms.wording.set')}</AppLink>
    </p>
  );
}
