import { listViews } from '../../contract/views.ts';
import { implement } from '../operation.ts';
import { presentViews } from './queries.ts';

/** The views of a list one may use. */
export const listViewsOperation = implement(listViews, (ctx, { list }) => presentViews(ctx, list));
