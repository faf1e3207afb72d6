import { sql } from 'kysely';

export const contract = sql;
