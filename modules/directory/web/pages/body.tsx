import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AboutSections } from '../../../../kernel/web/kit/about-sections.tsx';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { FileSection } from '../../../../kernel/web/kit/file-section.tsx';
import { FollowUps } from '../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Body, readBody } from '../../contract/body.ts';
import { bodyList, bodyPage, changeBodyPage, newBodyPage, precedencePage } from '../addresses.ts';
import { BodyTree } from '../parts/body-tree.tsx';
import { Contacts } from '../parts/contacts.tsx';
import { HeldOnDay } from '../parts/held-on-day.tsx';
import { HolderTable } from '../parts/holder-table.tsx';
import { MergedHere } from '../parts/merged-here.tsx';
import { OtherNames } from '../parts/other-names.tsx';
import { useLeadsOn } from '../parts/use-leads-on.ts';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** A body: its names, place in the hierarchy, who holds its posts today, and who held them on a day. */
export function Page({ params, search }: PageProps) {
  const asked = params['bodyId'] ?? '';
  const read = useRead(readBody, { bodyId: asked });
  useLeadsOn(asked, read.data?.id, bodyPage);
  return <Loaded from={read}>{(body) => <BodyRecord body={body} day={search['day']} />}</Loaded>;
}

function BodyRecord({ body, day }: { body: Body; day: string | undefined }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to={bodyList}>
            {t('bodies')}
          </AppLink>,
          say(body.kind.name),
          body.economy && say(body.economy.name),
        ]}
        title={body.name}
        mendAt={mendAt(body)}
      />
      <Columns
        steps={<Steps body={body} />}
        work={
          <>
            <Section title={t('holders')} note={<HoldersNote body={body} />}>
              {body.posts.length === 0 ? (
                <Empty>{t('holdersNone')}</Empty>
              ) : (
                <HolderTable posts={body.posts} moving />
              )}
            </Section>
            <HeldOnDay bodyId={body.id} day={day} />
            <BodyFacts body={body} />
            <OtherNames kind="body" of={body} />
            <Contacts of={{ kind: 'body', id: body.id }} />
            <FileSection
              subject={{ kind: 'body', id: body.id }}
              use="attachment"
              title={t('files')}
              empty={t('filesNone')}
            />
          </>
        }
        margin={
          <>
            <BodyTree body={body} />
            <MergedHere kind="body" of={body} />
            <AboutSections of={{ kind: 'body', id: body.id }} />
            <FollowUps of={{ kind: 'body', id: body.id }} />
            <RecordHistory kind="body" id={body.id} />
          </>
        }
      />
    </>
  );
}

/** That they stand in order of precedence, and where the order is. */
function HoldersNote({ body }: { body: Body }) {
  const t = useText(directoryTexts);
  return (
    <>
      {body.posts.length > 0 && <>{t('holdersNote')} · </>}
      <AppLink to={precedencePage({ body: body.id })}>{t('ranking.see')}</AppLink>
    </>
  );
}

function mendAt(body: Body): string | undefined {
  return body.abilities['change'] === true ? changeBodyPage(body.id) : undefined;
}

function Steps({ body }: { body: Body }) {
  const t = useText(directoryTexts);
  const go = useGo();
  return (
    <>
      <AbilityButton
        ability={body.abilities['change']}
        hotkey="E"
        onClick={() => go(changeBodyPage(body.id))}
      >
        {t('changeBody')}
      </AbilityButton>
      <AbilityButton ability={body.abilities['change']} hotkey="B" onClick={() => go(newBodyPage(body.id))}>
        {t('addBelow')}
      </AbilityButton>
    </>
  );
}

function BodyFacts({ body }: { body: Body }) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  return (
    <Section title={house('facts')}>
      <Facts
        of={[
          { name: t('fullName'), value: <Pair of={body.name} as="stack" mendAt={mendAt(body)} /> },
          {
            name: t('shortName'),
            value: body.short ? <Pair of={body.short} as="stack" mendAt={mendAt(body)} /> : '—',
          },
          { name: t('kind'), value: say(body.kind.name) },
          { name: t('economy'), value: body.economy ? say(body.economy.name) : t('noEconomy') },
        ]}
      />
    </Section>
  );
}
