import type { AnyOperation } from '../operation.ts';
import { changeViewOperation } from './change-view.ts';
import { keepViewOperation } from './keep-view.ts';
import { listViewsOperation } from './list-views.ts';
import { removeViewOperation } from './remove-view.ts';

/** What a person does with the views of a list. */
export const viewOperations: AnyOperation[] = [
  listViewsOperation,
  keepViewOperation,
  changeViewOperation,
  removeViewOperation,
];
