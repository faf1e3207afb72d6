import { useState } from 'react';
import { chooseNotices, type MailWay, type NoticeChoices } from '../../../kernel/contract/mail.ts';
import { zoneWords } from '../../../kernel/contract/office-time.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { ChecksField } from '../../../kernel/web/kit/checks-field.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { TextField } from '../../../kernel/web/kit/field.tsx';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { mailTexts } from '../mail/texts.ts';
import { KindsTable } from './kinds-table.tsx';

/** Where quiet hours begin and end before anybody set them otherwise. */
const usualQuiet = { from: '21:00', until: '07:00' };

/** The choices as a form: a way for each kind of notice, then the hours. */
export function ChoicesForm({ choices }: { choices: NoticeChoices }) {
  const t = useText(mailTexts);
  const lang = useLang();
  const tell = useToast();
  const write = useWrite(chooseNotices);
  const [ways, setWays] = useState<Record<string, MailWay>>(
    Object.fromEntries(choices.kinds.map(({ kind, way }) => [kind, way])),
  );
  const [limits, setLimits] = useState<string[]>([
    ...(choices.quiet ? ['quiet'] : []),
    ...(choices.workingDaysOnly ? ['daysOff'] : []),
  ]);
  const [quiet, setQuiet] = useState(choices.quiet ?? usualQuiet);
  const [digestAt, setDigestAt] = useState(choices.digestAt);
  async function save() {
    const chosen = {
      version: choices.version,
      ways,
      quiet: limits.includes('quiet') ? quiet : null,
      workingDaysOnly: limits.includes('daysOff'),
      digestAt,
    };
    if (await write.send(chosen))
      tell({ say: { zh: mailTexts.zh.choices.saved, en: mailTexts.en.choices.saved } });
  }
  return (
    <Form id="choices" refusal={write.refusal} onSend={() => void save()}>
      <Section title={t('choices.title')}>
        <p className="own-about">{t('choices.about')}</p>
        {choices.kinds.length === 0 ? (
          <Empty>{t('choices.nobodyTells')}</Empty>
        ) : (
          <KindsTable
            kinds={choices.kinds}
            ways={ways}
            choose={(kind, way) => setWays({ ...ways, [kind]: way })}
          />
        )}
      </Section>
      <Section title={t('choices.times')}>
        <TextField
          name="digestAt"
          type="time"
          label={t('choices.digestAt')}
          hint={t('choices.digestHint', { zone: zoneWords(lang, choices.timeZone) })}
          value={digestAt}
          onValue={setDigestAt}
        />
        <ChecksField
          name="limits"
          label={t('choices.limits')}
          value={limits}
          onValue={setLimits}
          options={[
            { value: 'quiet', label: t('choices.quiet') },
            { value: 'daysOff', label: t('choices.daysOff') },
          ]}
        />
        {limits.includes('quiet') && (
          <>
            <div className="own-hours">
              <TextField
                name="quiet.from"
                type="time"
                label={t('choices.from')}
                value={quiet.from}
                onValue={(from) => setQuiet({ ...quiet, from })}
              />
              <TextField
                name="quiet.until"
                type="time"
                label={t('choices.until')}
                value={quiet.until}
                onValue={(until) => setQuiet({ ...quiet, until })}
              />
            </div>
            <p className="cap">{t('choices.heldBack')}</p>
          </>
        )}
        <p className="own-steps">
          <Button type="submit" look="primary" busy={write.sending}>
            {t('choices.save')}
          </Button>
        </p>
      </Section>
    </Form>
  );
}
