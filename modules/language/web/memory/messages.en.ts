import type { SameKeys } from '../../../../kernel/web/i18n/texts.ts';
import type { zh } from './messages.zh.ts';

export const en: SameKeys<typeof zh> = {
  make: 'Make a memory',
  makeTitle: 'Make a translation memory',
  makeAbout: 'One for each purpose or client, with a name in both languages.',
  none: 'No translation memory yet. The head of translation or the director makes one.',
  name: 'Name',
  purpose: 'Purpose',
  purposeHint: 'What kind of texts it holds.',
  client: 'Client',
  clientHint: 'If it is kept for one client: matches used for another lose points.',
  anyClient: 'any',
  penalty: 'Penalty',
  penaltyHint: 'Points taken off every match from it, 0 to 100.',
  penaltyOf: '−{{points}}',
  noPenalty: 'none',
  units: 'Units',
  who: 'Seen by',
  shared: 'the office',
  translatorsOnly: 'translators only',
  shareHint:
    'If not, it is seen by translators, revisers, terminologists, the head of translation and the director.',
  share: 'All of the office see it',
};
