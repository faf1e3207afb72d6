import type { FindingKind } from '../../../kernel/server/house/check.ts';
import { findingKinds as languageKinds } from '../../language/server/index.ts';

/** What a check of a release may find beside what comparing its sides finds. */
const ownKinds: readonly FindingKind[] = [
  {
    check: 'press.side-stale',
    about: {
      zh: '一种语言改后，另一种语言的对应句还没有复核',
      en: 'One side was changed and the other was not read again',
    },
    severity: 'warning',
  },
  {
    check: 'press.repair-undecided',
    about: { zh: '一处修复待定', en: 'A repair waits for a decision' },
    severity: 'warning',
  },
  {
    check: 'press.cannot-be-printed',
    about: { zh: '表情符号印不出来', en: 'A picture written as a character cannot be printed' },
    severity: 'error',
    firm: true,
  },
  {
    check: 'press.differs-from-directory',
    about: { zh: '人名、职务或机构与名录不符', en: 'A name, title or body differs from the directory' },
    severity: 'error',
  },
  {
    check: 'press.former-name',
    about: { zh: '用了已停用的名称或译写', en: 'A name or spelling that was given up' },
    severity: 'note',
  },
  {
    check: 'press.not-in-directory',
    about: { zh: '名录中没有此人', en: 'A person is not in the directory' },
    severity: 'note',
  },
  {
    check: 'press.image-alt-missing',
    about: { zh: '图片缺一种语言的替代文字', en: 'An image has no alternative text in one of the languages' },
    severity: 'error',
  },
  {
    check: 'press.image-caption-missing',
    about: { zh: '图片缺一种语言的说明', en: 'An image has no caption in one of the languages' },
    severity: 'warning',
  },
];

/** Every kind of finding there may be on a release. */
export function releaseFindingKinds(): FindingKind[] {
  return [...ownKinds, ...languageKinds()];
}
