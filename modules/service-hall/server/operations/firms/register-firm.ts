import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { registerFirm as contract } from '../../../contract/firms.ts';
import { licence } from '../../firms/asked-of-firms.ts';
import { keepFirmPaper } from '../../firms/keep-paper.ts';
import { nameOfFirm } from '../../firms/present-firm.ts';
import { tellOfFirm } from '../../firms/tell-hall.ts';
import { demandCreditCode, demandNewFirm, insertFirm } from '../../firms/write-firm.ts';
import { countRegistering } from '../../portal/limits.ts';
import { takePaper } from '../../uploads/take-paper.ts';

/** Registers a firm with its licence: the hall looks at it, and its desk opens when it is confirmed. */
export const registerFirm = implementPrepared(
  contract,
  async (preparing, { code, licence: file }) => {
    demandCreditCode(code);
    // Counted for itself, so that asking which firms are registered counts too.
    await preparing.mark(countRegistering);
    await preparing.read((ctx) => demandNewFirm(ctx, code));
    return takePaper(preparing, file.content, licence, { creditCode: code });
  },
  async (ctx, { licence: file, ...entered }, taken) => {
    const row = await insertFirm(ctx, entered);
    const of = { paper: licence.id, name: file.name, issuedOn: null, expiresOn: null };
    await keepFirmPaper(ctx, row.id, taken, of);
    await tellOfFirm(ctx, row.id);
    return { code: row.code, name: nameOfFirm(row), email: entered.clerk.email };
  },
);
