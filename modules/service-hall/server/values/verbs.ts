import type { Both } from '../../../../kernel/contract/local-text.ts';

/** Names of the ledger verbs of an office's values: services, settings and numbers, never what was written. */
export const valueVerbs: Record<string, Both> = {
  'service-hall.value-drafted': {
    zh: '在事项参数草稿中改动一项',
    en: 'changed a value in the draft of a service',
  },
  'service-hall.values-published': { zh: '发布事项的本办参数', en: 'published the values of a service' },
  'service-hall.values-discarded': {
    zh: '放弃事项的参数草稿',
    en: 'discarded the draft values of a service',
  },
};
