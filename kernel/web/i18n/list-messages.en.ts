import type { zh } from './list-messages.zh.ts';
import type { SameKeys } from './texts.ts';

/** What the parts of a list say, in English: its views, columns and files. */
export const en: SameKeys<typeof zh> = {
  views: 'Views',
  all: 'All',
  shared: 'shared',
  sharedBy: 'saved by {{name}}, shared with the office',
  keep: 'Save this view',
  keepTitle: 'Save this view',
  keepAbout:
    'The filters, the order and the columns of now are saved. The link carries them too: send it to a colleague.',
  name: 'Name',
  nameHint: 'Such as “To approve” or “Overdue”.',
  share: 'Share it with the office',
  save: 'Save',
  kept: 'The view was saved.',
  manage: 'Arrange views',
  manageTitle: 'Arrange the views',
  manageNone: 'There is no view you may change yet.',
  takeNow: 'Set to how the list looks now',
  remove: 'Remove',
  removeOf: 'Remove “{{name}}”',
  change: 'Change “{{name}}”',
  columns: 'Columns',
  columnsAbout: 'Which columns to show',
  file: 'Save as a file',
  fileOf: 'Save the list as {{kind}}',
};
