import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { AboutSections } from '../../../../kernel/web/kit/about-sections.tsx';
import { AppLink, useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Columns } from '../../../../kernel/web/kit/columns.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { FileSection } from '../../../../kernel/web/kit/file-section.tsx';
import { FollowUps } from '../../../../kernel/web/kit/follow-up-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { RecordHistory } from '../../../../kernel/web/kit/record-history.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Place, placeKinds, readPlace } from '../../contract/place.ts';
import { changePlacePage, placeList } from '../addresses.ts';
import { Contacts } from '../parts/contacts.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

/** A place: what it is, where, how many it holds, and how it is reached. */
export function Page({ params }: PageProps) {
  const read = useRead(readPlace, { placeId: params['placeId'] ?? '' });
  return <Loaded from={read}>{(place) => <PlaceRecord place={place} />}</Loaded>;
}

function PlaceRecord({ place }: { place: Place }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const go = useGo();
  const of = { kind: 'place' as const, id: place.id };
  return (
    <>
      <PageHead
        kicker={[
          <AppLink key="list" to={placeList}>
            {t('place.tab')}
          </AppLink>,
          say(placeKinds[place.kind]),
        ]}
        title={place.name}
        mendAt={place.abilities['change'] === true ? changePlacePage(place.id) : undefined}
      />
      <Columns
        steps={
          <AbilityButton
            ability={place.abilities['change']}
            hotkey="E"
            onClick={() => go(changePlacePage(place.id))}
          >
            {t('place.change')}
          </AbilityButton>
        }
        work={
          <>
            <PlaceFacts place={place} />
            <Contacts of={of} />
            <FileSection subject={of} use="attachment" title={t('files')} empty={t('place.filesNone')} />
          </>
        }
        margin={
          <>
            <AboutSections of={of} />
            <FollowUps of={of} />
            <RecordHistory kind="place" id={place.id} />
          </>
        }
      />
    </>
  );
}

function PlaceFacts({ place }: { place: Place }) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const { at, economy } = place;
  const mendAt = place.abilities['change'] === true ? changePlacePage(place.id) : undefined;
  return (
    <Section title={house('facts')}>
      <Facts
        of={[
          ...(['address', 'city', 'capacity'] as const).map((key) => ({
            name: t(`place.${key}`),
            value: place[key] ? <Pair of={place[key]} as="stack" mendAt={mendAt} /> : '—',
          })),
          { name: t('economy'), value: economy ? say(economy.name) : t('noEconomy') },
          ...(at ? [{ name: t('place.point'), value: `${at.latitude}, ${at.longitude}` }] : []),
        ]}
      />
    </Section>
  );
}
