import { type readMail, sendTrial } from '../../../kernel/contract/mail.ts';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../kernel/web/kit/address.ts';
import { useGo } from '../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Filter, FilterRow } from '../../../kernel/web/kit/filter-row.tsx';
import { RefusalSay } from '../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { mailTexts } from './texts.ts';

interface TemplatesProps {
  templates: OutputOf<typeof readMail>['templates'];
  on: boolean;
  search: PageProps['search'];
}

/** Each mail as its reader sees it, in one language or both; one can be sent to oneself. */
export function Templates({ templates, on, search }: TemplatesProps) {
  const t = useText(mailTexts);
  const say = useBoth();
  const go = useGo();
  const tell = useToast();
  const write = useWrite(sendTrial);
  const shown = templates.find(({ id }) => id === search['template']) ?? templates[0];
  if (!shown) return null;
  const lang = search['lang'] ?? '';
  const here = (change: Record<string, string>) =>
    go(address('/office/mail', { ...search, ...change }), { replace: true });
  async function send(template: string) {
    if (await write.send({ template }))
      tell({ say: { zh: mailTexts.zh.mail.trialAsked, en: mailTexts.en.mail.trialAsked } });
  }
  return (
    <Section title={t('mail.templates')}>
      <FilterRow>
        <Filter
          label={t('mail.template')}
          value={shown.id}
          options={templates.map(({ id, name }) => ({ value: id, label: say(name) }))}
          onChoose={(template) => here({ template })}
        />
        <Filter
          label={t('mail.lang')}
          value={lang}
          options={[
            { value: '', label: t('mail.both') },
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChoose={(chosen) => here({ lang: chosen })}
        />
        {on && (
          <Button busy={write.sending} onClick={() => void send(shown.id)}>
            {t('mail.trial')}
          </Button>
        )}
      </FilterRow>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <iframe
        className="mail-preview"
        title={t('mail.preview', { name: say(shown.name) })}
        src={`/api/mail/preview/${encodeURIComponent(shown.id)}${lang ? `?lang=${lang}` : ''}`}
      />
      <p className="cap">{t('mail.langAbout')}</p>
    </Section>
  );
}
