import type { SameKeys } from '../../../kernel/web/i18n/texts.ts';
import type { zh } from './messages.zh.ts';

export const en: SameKeys<typeof zh> = {
  lists: 'Lists of the translation centre',
  any: 'all',
  tab: {
    jobs: 'Jobs',
    search: 'Look up',
    memory: 'Memories',
    terms: 'Termbase',
    alignments: 'Alignments',
    translators: 'Translators',
    segmentation: 'Segmentation',
    clients: 'Client bodies',
    machine: 'Machine translation',
  },
};
