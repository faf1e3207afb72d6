import { describe, expect, it } from 'vitest';
import { checkRelease } from './core/check-release.ts';
import { decode } from './core/read/decode.ts';
import { dictionary } from './dictionary.ts';
import { loadReference } from './reference.ts';
import { bytesOf, type MockRelease, summaryOf } from './testing/mock-release.ts';
import { ambassadorVisit } from './testing/releases/ambassador-visit.ts';
import { anniversary } from './testing/releases/anniversary.ts';
import { artExhibition } from './testing/releases/art-exhibition.ts';
import { coffeeFestival } from './testing/releases/coffee-festival.ts';
import { consulGeneralCalls } from './testing/releases/consul-general-calls.ts';
import { consulMeeting } from './testing/releases/consul-meeting.ts';
import { consulateVisit } from './testing/releases/consulate-visit.ts';
import { delegationAbroad } from './testing/releases/delegation-abroad.ts';
import { exchangePlan } from './testing/releases/exchange-plan.ts';
import { floodDrill } from './testing/releases/flood-drill.ts';
import { giftFair } from './testing/releases/gift-fair.ts';
import { greenConcert } from './testing/releases/green-concert.ts';
import { harbourCamp } from './testing/releases/harbour-camp.ts';
import { pairedExchange } from './testing/releases/paired-exchange.ts';
import { portMemorandum } from './testing/releases/port-memorandum.ts';
import { riverConference } from './testing/releases/river-conference.ts';
import { schoolBureau } from './testing/releases/school-bureau.ts';
import { serviceMonth } from './testing/releases/service-month.ts';
import { sisterCitySigning } from './testing/releases/sister-city-signing.ts';
import { studySession } from './testing/releases/study-session.ts';
import { threeCountries } from './testing/releases/three-countries.ts';
import { tourismTraining } from './testing/releases/tourism-training.ts';
import { travelWarning } from './testing/releases/travel-warning.ts';
import { youthCamp } from './testing/releases/youth-camp.ts';

const releases: MockRelease[] = [
  ambassadorVisit,
  portMemorandum,
  tourismTraining,
  consulMeeting,
  giftFair,
  floodDrill,
  anniversary,
  studySession,
  exchangePlan,
  delegationAbroad,
  serviceMonth,
  artExhibition,
  consulateVisit,
  sisterCitySigning,
  threeCountries,
  travelWarning,
  youthCamp,
  greenConcert,
  pairedExchange,
  riverConference,
  consulGeneralCalls,
  coffeeFestival,
  schoolBureau,
  harbourCamp,
];

describe('a made-up release as it arrives', () => {
  it.each(releases.map((release) => [release.name, release] as const))('%s', (_, release) => {
    const { text } = decode(bytesOf(release));
    const checked = checkRelease(text, { lexicon: dictionary(), reference: loadReference() });
    expect(summaryOf(checked)).toEqual(release.expected);
  });
});
