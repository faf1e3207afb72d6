import { inLang } from '../../../kernel/contract/local-text.ts';
import type { DeskItem } from '../../../kernel/contract/shell.ts';
import { LangRun } from '../../../kernel/web/i18n/lang-run.tsx';
import { Name } from '../../../kernel/web/i18n/name.tsx';
import { useBoth, useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../kernel/web/kit/button.tsx';
import { Chop } from '../../../kernel/web/kit/chop.tsx';
import { useKey } from '../../../kernel/web/kit/keys.tsx';
import { appTexts } from '../texts.ts';

/** The one thing: its stamp, its title in both languages, what is asked, and the only seal button of the page. */
export function TheOne({ item }: { item: DeskItem }) {
  const t = useText(appTexts);
  const say = useBoth();
  const lang = useLang();
  const go = useGo();
  useKey('Enter', t('desk.open'), () => go(item.link));
  const second = lang === 'zh' ? item.title.en : item.title.zh;
  return (
    <section className="one" aria-labelledby="the-one">
      <Chop className="stamp" text={(item.stamp ?? { zh: appTexts.zh.desk.stamp }).zh} />
      <div>
        <h2 id="the-one">
          <Name of={item.title} />
        </h2>
        <p>
          {second && second !== inLang(item.title, lang) && (
            <>
              <LangRun lang={lang === 'zh' ? 'en' : 'zh'}>{second}</LangRun>
              <br />
            </>
          )}
          {say(item.what)}
        </p>
      </div>
      <ButtonLink to={item.link} look="seal" hotkey="↵">
        {t('desk.open')}
      </ButtonLink>
    </section>
  );
}
