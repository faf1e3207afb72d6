import { useState } from 'react';
import {
  type CalendarYear,
  loadCalendarYear,
  readCalendarYear,
  tryCalendarYear,
} from '../../../../kernel/contract/calendar.ts';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { readNotice } from '../../../../kernel/contract/read-notice.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { type Draft, useDraft } from '../../../../kernel/web/kit/draft.ts';
import { LongTextField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { appTexts } from '../../texts.ts';
import './calendar.css';
import { draftOf, type NoticeDraft, sentNotice, withRead } from './notice-draft.ts';
import { NoticePreview } from './notice-preview.tsx';
import { HolidayRows, WorkedRows } from './notice-rows.tsx';
import { yearAsked } from './year-asked.ts';

type Tried = OutputOf<typeof tryCalendarYear>;

/** Loading a year's notice: paste its text or enter the days, look at what it would change, then save. */
export function Page({ search }: PageProps) {
  const { today } = useHouseDay();
  const year = yearAsked(search['year'], today);
  const read = useRead(readCalendarYear, { year });
  return (
    <Loaded from={read}>{(of) => <Notice key={year} of={of} refetch={() => void read.refetch()} />}</Loaded>
  );
}

function Notice({ of, refetch }: { of: CalendarYear; refetch: () => void }) {
  const t = useText(appTexts);
  const tell = useToast();
  const go = useGo();
  const { year } = of;
  const draft = useDraft<NoticeDraft>(`calendar.notice.${year}`, draftOf(of));
  const look = useWrite(tryCalendarYear);
  const save = useWrite(loadCalendarYear);
  const [tried, setTried] = useState<{ input: string; answer: Tried } | null>(null);
  const input = { year, ...sentNotice(draft.value) };
  const isSeen = tried?.input === JSON.stringify(input);

  async function tryIt() {
    save.forget();
    const answer = await look.send(input);
    setTried(answer ? { input: JSON.stringify(input), answer } : null);
  }
  async function saveIt() {
    const saved = await save.send({ ...input, version: of.loaded?.version ?? null });
    // Refused because another one was loaded meanwhile: what stands now is read, and looked at against it.
    if (!saved) {
      setTried(null);
      refetch();
      return;
    }
    draft.drop();
    tell({ say: { zh: appTexts.zh.calendar.saved, en: appTexts.en.calendar.saved } });
    go(address('/calendar', { year: String(year) }));
  }
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="back" to={address('/calendar', { year: String(year) })}>
            {t('calendar.title')}
          </AppLink>,
        ]}
        title={{
          zh: appTexts.zh.calendar.load.replace('{{year}}', String(year)),
          en: appTexts.en.calendar.load.replace('{{year}}', String(year)),
        }}
        single
      />
      <p className="notice-about">{t(of.source ? 'calendar.replaces' : 'calendar.loadAbout', { year })}</p>
      <Form
        id="notice"
        refusal={look.refusal ?? save.refusal}
        onSend={() => void (isSeen ? saveIt() : tryIt())}
        draft={draft}
      >
        <Fields year={year} draft={draft} />
        <p className="notice-steps">
          <Button look={isSeen ? 'outline' : 'primary'} busy={look.sending} onClick={() => void tryIt()}>
            {t('calendar.look')}
          </Button>
        </p>
        {isSeen && tried && (
          <>
            <NoticePreview of={tried.answer} />
            <p className="notice-steps">
              <AbilityButton
                look="seal"
                ability={of.abilities['loadYear']}
                busy={save.sending}
                onClick={() => void saveIt()}
              >
                {t('calendar.save', { year })}
              </AbilityButton>
            </p>
          </>
        )}
      </Form>
    </>
  );
}

function Fields({ year, draft }: { year: number; draft: Draft<NoticeDraft> }) {
  const t = useText(appTexts);
  const [found, setFound] = useState<number | null>(null);
  const { source, text, off, worked } = draft.value;
  function readIt() {
    const read = readNotice(year, text);
    setFound(read.off.length);
    if (read.off.length > 0) draft.set(withRead(draft.value, read));
  }
  return (
    <>
      <Section title={t('calendar.paste')}>
        <LongTextField
          name="text"
          optional
          lang="zh"
          rows={5}
          label={t('calendar.text')}
          hint={t('calendar.textHint')}
          value={text}
          onValue={(value) => draft.change({ text: value })}
        />
        <Button small onClick={readIt}>
          {t('calendar.readText')}
        </Button>{' '}
        <span role="status" className="cap">
          {found !== null && (found > 0 ? t('calendar.readSome', { count: found }) : t('calendar.readNone'))}
        </span>
      </Section>
      <Section title={t('calendar.arrangement')}>
        <TextField
          name="source"
          label={t('calendar.source')}
          hint={t('calendar.sourceHint')}
          className="notice-source"
          value={source}
          onValue={(value) => draft.change({ source: value })}
        />
        <HolidayRows rows={off} onRows={(rows) => draft.change({ off: rows })} />
        <WorkedRows days={worked} onDays={(days) => draft.change({ worked: days })} />
      </Section>
    </>
  );
}
