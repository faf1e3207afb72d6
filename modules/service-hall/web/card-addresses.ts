import { address } from '../../../kernel/web/kit/address.ts';

export const cardBoard = '/cards';
export const cardBatches = '/cards/batches';
export const cardFigures = '/cards/figures';
export const newHolder = '/cards/new';

export function holderPage(id: string): string {
  return `/cards/${id}`;
}

export function batchPage(id: string): string {
  return `/cards/batches/${id}`;
}

export function returnPage(id: string): string {
  return `/cards/returns/${id}`;
}

/** The board, narrowed. */
export function boardAt(search: Record<string, string | undefined>): string {
  return address(cardBoard, search);
}
