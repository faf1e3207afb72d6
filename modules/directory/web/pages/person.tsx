import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AboutSections } from '../../../../kernel/web/kit/about-sections.tsx';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { FileSection } from '../../../../kernel/web/kit/file-section.tsx';
import { FollowUps } from '../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Person, readPerson } from '../../contract/person.ts';
import { changePersonPage, newPostPage, peopleList, personPage } from '../addresses.ts';
import { Contacts } from '../parts/contacts.tsx';
import { MergedHere } from '../parts/merged-here.tsx';
import { OtherNames } from '../parts/other-names.tsx';
import { PersonFacts } from '../parts/person-facts.tsx';
import { PersonPosts } from '../parts/person-posts.tsx';
import { useLeadsOn } from '../parts/use-leads-on.ts';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** A person: the name in both languages, posts now and before, and what may be done next. */
export function Page({ params }: PageProps) {
  const asked = params['personId'] ?? '';
  const read = useRead(readPerson, { personId: asked });
  useLeadsOn(asked, read.data?.id, personPage);
  return <Loaded from={read}>{(person) => <PersonRecord person={person} />}</Loaded>;
}

function PersonRecord({ person }: { person: Person }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to={peopleList}>
            {t('people')}
          </AppLink>,
          person.economy && say(person.economy.name),
        ]}
        title={person.full}
        mendAt={person.abilities['change'] === true ? changePersonPage(person.id) : undefined}
        state={<Standing person={person} />}
      />
      <Columns
        steps={<Steps person={person} />}
        work={
          <>
            <PersonPosts person={person} />
            <PersonFacts person={person} />
            <OtherNames kind="person" of={person} />
            <Contacts of={{ kind: 'person', id: person.id }} />
            <FileSection
              subject={{ kind: 'person', id: person.id }}
              use="attachment"
              title={t('files')}
              empty={t('filesNone')}
            />
          </>
        }
        margin={
          <>
            <FileSection
              subject={{ kind: 'person', id: person.id }}
              use="photo"
              title={t('photo')}
              empty={t('photoNone')}
            />
            <MergedHere kind="person" of={person} />
            <AboutSections of={{ kind: 'person', id: person.id }} />
            <FollowUps of={{ kind: 'person', id: person.id }} />
            <RecordHistory
              kind="person"
              id={person.id}
              about={(data) => <PostOf id={data['post']} person={person} />}
            />
          </>
        }
      />
    </>
  );
}

/** Whether the English name is to be relied on; the posts themselves stand first in the work. */
function Standing({ person }: { person: Person }) {
  const t = useText(directoryTexts);
  if (person.full.en === null || person.full.how !== 'transliterated') return null;
  return (
    <>
      <StateMark mark="waiting">{t('transliterated')}</StateMark>
      {person.abilities['change'] === true && (
        <AppLink to={changePersonPage(person.id)}>{t('confirm')}</AppLink>
      )}
    </>
  );
}

function Steps({ person }: { person: Person }) {
  const t = useText(directoryTexts);
  const go = useGo();
  return (
    <>
      <AbilityButton
        ability={person.abilities['appoint']}
        hotkey="P"
        onClick={() => go(newPostPage(person.id))}
      >
        {t('addPost')}
      </AbilityButton>
      <AbilityButton
        ability={person.abilities['change']}
        hotkey="E"
        onClick={() => go(changePersonPage(person.id))}
      >
        {t('changeName')}
      </AbilityButton>
    </>
  );
}

function PostOf({ id, person }: { id: unknown; person: Person }) {
  const post = person.posts.find((one) => one.id === id);
  return post ? <Name of={post.title} /> : null;
}
