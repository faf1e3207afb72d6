import type { SameKeys } from '../../../kernel/web/i18n/texts.ts';
import type { zh } from './messages-contact.zh.ts';

/** What the pages of places and the contact points of every record say, in English. */
export const en: SameKeys<typeof zh> = {
  place: {
    tab: 'Places',
    add: 'Enter a place',
    change: 'Change the place',
    find: 'Name, address, city; pinyin or initials',
    none: 'There is no place yet. Enter the hotels, halls, airports, sites and restaurants the office uses: programmes and invitations take names and addresses from here.',
    address: 'Address',
    city: 'City',
    capacity: 'Capacity',
    capacityHint: 'How many it holds, and how it is arranged: armchairs for 12 on each side.',
    latitude: 'Latitude',
    longitude: 'Longitude',
    point: 'Coordinates',
    filesNone: 'No attachments yet: a floor plan, a seating plan, a sketch of the parking.',
  },
  contact: {
    title: 'How to reach',
    none: 'Nothing has been entered yet.',
    add: 'Enter a contact point',
    change: 'Change',
    changeTitle: 'Change a contact point',
    renew: 'Renew the consent',
    withdraw: 'Withdraw consent',
    withdrawTitle: 'Withdraw consent: {{kind}}',
    withdrawAbout:
      'What it says is erased and cannot be brought back; the kind and the days stay. Should there be consent again, enter it anew.',
    withdrawSend: 'Erase it',
    withdrawnOn: 'Withdrawn on',
    useLabel: 'May be used for',
    use: { office: 'the office’s own use', partners: 'may be given to partners', public: 'may be published' },
    consent: 'consent of',
    until: 'until',
    ended: 'ended on',
    by: 'Who consented, and how',
    byHint: 'In person, by letter of the secretary, published by the hotel.',
    on: 'Day of consent',
    untilLabel: 'Valid until',
    number: 'Number',
    numberHint: 'A foreign one with its country code, such as +47; an extension as ext. 8001.',
    value: 'What it is',
    label: 'Label',
    file: 'Contact points as a file',
    fileTitle: 'Save contact points as a file',
    fileAbout:
      'How people, bodies and places are reached, one a row: only what may be used for the purpose, while the consent holds, and what you may see. Choose the purpose, and use the file for it alone.',
    doubtful: 'An unusual range of numbers: check it.',
    hiddenStays:
      'Consent has ended: what it says is not shown and not changed here. It shows again once the consent is renewed.',
  },
};
