import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { addFirmPaper as contract } from '../../../contract/firm-desk.ts';
import { reusablePapers } from '../../firms/asked-of-firms.ts';
import { deskNow, holdDesk } from '../../firms/hold-desk.ts';
import { keepFirmPaper } from '../../firms/keep-paper.ts';
import { firmLine } from '../../firms/write-firm.ts';
import { refuse } from '../../refuse.ts';
import { takePaper } from '../../uploads/take-paper.ts';

/** Keeps a paper with a firm, looked at as when it is handed in with a case. The one before stands as replaced. */
export const addFirmPaper = implementPrepared(
  contract,
  async (preparing, { firmId, paper, content, issuedOn, expiresOn }) => {
    const { code } = await preparing.read((ctx) => holdDesk(ctx, firmId, 'keep-papers', false));
    const asked = reusablePapers.find(({ id }) => id === paper);
    if (!asked) throw refuse('paper-unknown', { papers: reusablePapers.map(({ id }) => id).join(', ') });
    if (issuedOn && expiresOn && expiresOn < issuedOn)
      throw refuse('input-invalid', {}, { expiresOn: beforeIssue });
    return takePaper(preparing, content, asked, asked.check === 'credit-code' ? { creditCode: code } : {});
  },
  async (ctx, { firmId, content: _, ...of }, taken) => {
    await holdDesk(ctx, firmId, 'keep-papers');
    if (of.issuedOn !== null && of.issuedOn > ctx.today)
      throw refuse('input-invalid', {}, { issuedOn: ahead });
    if (of.expiresOn !== null && of.expiresOn < ctx.today)
      throw refuse('input-invalid', {}, { expiresOn: over });
    const id = await keepFirmPaper(ctx, firmId, taken, of);
    firmLine(ctx, firmId, 'service-hall.firm-paper-kept', { paper: of.paper, firmPaper: id });
    return deskNow(ctx, firmId);
  },
);

const beforeIssue: Both = {
  zh: '到期日早于出具日，请核对。',
  en: 'It would end before it was issued. Look at both days again.',
};
const ahead: Both = { zh: '出具日在今天之后，请核对。', en: 'This day is still to come. Look at it again.' };
const over: Both = {
  zh: '这份材料已过期，请备案有效的一份。',
  en: 'This one has expired already. Keep one that is valid.',
};
