import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { FirmState } from '../../contract/firms.ts';

/** How a firm stands, as it stands under a step that is not possible. */
export const firmStateWords: Readonly<Record<FirmState, Both>> = {
  waiting: { zh: '该企业待确认。', en: 'the firm waits to be confirmed.' },
  confirmed: { zh: '该企业已确认。', en: 'the firm is confirmed.' },
  paused: { zh: '该企业已暂停。', en: 'the firm is paused.' },
  refused: { zh: '该企业未予确认；可重新登记。', en: 'the firm was not confirmed; it may register again.' },
};
