import { describe, expect, it } from 'vitest';
import { checkRelease } from './core/check-release.ts';
import { decode } from './core/read/decode.ts';
import { dictionary } from './dictionary.ts';
import { loadReference } from './reference.ts';
import { bytesOf, type MockRelease, summaryOf } from './testing/mock-release.ts';
import { ambassadorVisit } from './testing/releases/ambassador-visit.ts';
import { anniversary } from './testing/releases/anniversary.ts';
import { artExhibition } from './testing/releases/art-exhibition.ts';
import { consulMeeting } from './testing/releases/consul-meeting.ts';
import { delegationAbroad } from './testing/releases/delegation-abroad.ts';
import { exchangePlan } from './testing/releases/exchange-plan.ts';
import { floodDrill } from './testing/releases/flood-drill.ts';
import { giftFair } from './testing/releases/gift-fair.ts';
import { portMemorandum } from './testing/releases/port-memorandum.ts';
import { serviceMonth } from './testing/releases/service-month.ts';
import { studySession } from './testing/releases/study-session.ts';
import { tourismTraining } from './testing/releases/tourism-training.ts';

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
];

describe('a made-up release as it arrives', () => {
  it.each(releases.map((release) => [release.name, release] as const))('%s', (_, release) => {
    const { text } = decode(bytesOf(release));
    const checked = checkRelease(text, { lexicon: dictionary(), reference: loadReference() });
    expect(summaryOf(checked)).toEqual(release.expected);
  });
});
