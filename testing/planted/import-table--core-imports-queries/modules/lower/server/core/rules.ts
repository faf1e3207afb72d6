import type { Row } from '../queries.ts';

export type Rules = Row;
