import { readProfiles } from '../../../../../kernel/contract/preflight.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { languageTexts } from '../../texts.ts';
import { gravitySaid } from './gravity-said.ts';

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
  return (
    <p className="wording-gravity dim">
      {t('terms.wording.about')}
      {gravitySaid(kinds).map(({ taken, names }) => (
        <span key={taken} className="block">
          {names
            ? t(`terms.wording.taken.${taken}`, { names: names.join(t('terms.wording.and')) })
            : t(`terms.wording.takenByAll.${taken}`)}
        </span>
      ))}
      <AppLink to="/findings/profiles">{t('terms.wording.set')}</AppLink>
    </p>
  );
}
