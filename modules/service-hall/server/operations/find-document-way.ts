import { implement } from '../../../../kernel/server/operation.ts';
import { findDocumentWay as contract } from '../../contract/authentication.ts';
import { wayOfDocument } from '../document-way.ts';

/** Says whether a document needs an apostille or legalisation to be used somewhere on a day. */
export const findDocumentWay = implement(contract, async (ctx, { to, on }) =>
  wayOfDocument(to, on ?? ctx.today),
);
