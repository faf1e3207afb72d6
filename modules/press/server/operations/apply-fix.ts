import { z } from 'zod';
import { listFindingsOf } from '../../../../kernel/server/preflight/findings.ts';
import { edit } from '../../../language/contract/texts.ts';
import { applyFix as contract } from '../../contract/release.ts';
import { changeText } from '../change-text.ts';
import { applyEdits } from '../core/apply-edits.ts';
import { numbered } from '../present.ts';
import { refuse } from '../refuse.ts';

/** Carries out the fix a finding proposes. */
export const applyFix = changeText(contract, {
  wrote: false,
  async change(text, { releaseId, finding: number }, { read }) {
    const findings = numbered(await read((ctx) => listFindingsOf(ctx, 'release', releaseId)));
    const finding = findings.find((f) => f.number === number);
    if (!finding?.fix) throw refuse('finding-gone');
    return applyEdits(text, z.array(edit).parse(finding.fix));
  },
});
