import type { SameKeys } from '../../../../kernel/web/i18n/texts.ts';
import type { zh } from './messages.zh.ts';

export const en: SameKeys<typeof zh> = {
  states: { missing: 'not connected', off: 'off', on: 'on' },
  missing: 'No text is sent. To connect one, the administrator sets MACHINE_URL and MACHINE_MODEL.',
  off: 'This office has not switched it on: no text is sent.',
  on: 'When a translator asks the machine for a proposal, the chosen segments go to this service.',
  host: 'Texts go to',
  model: 'Model',
  changed: 'Last switched',
  changedAs: '{{who}}, ',
  never: 'nobody has switched it yet',
  sends: 'What is sent',
  sendsSay:
    'The chosen segments and the terms in them alone, one at a time, without names of people, files or offices around them. Before they go the ledger has who sent how many segments and characters, never their words.',
  marks: 'What becomes of proposals',
  marksSay:
    'A proposal is marked as the machine’s. It is not written into the translation by itself and enters no memory; it counts once a translator has worked on it and it was revised.',
  turnOn: 'Switch machine translation on',
  turnOff: 'Switch machine translation off',
  onTitle: 'Switch machine translation on for this office',
  onAbout:
    'From then on translators, revisers and the head of translation can send the segments they choose to {{host}}. Nothing secret and nothing that is not for outside may be sent.',
  offTitle: 'Switch machine translation off',
  offAbout: 'No more text is sent. Translations that exist stay as they are.',
};
