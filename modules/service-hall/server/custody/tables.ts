import type { ColumnType } from 'kysely';

/** Row of `service_hall.card_loan`. Days are ISO strings. */
export interface CardLoanTable {
  office: string;
  id: string;
  version: number;
  firm: string;
  holder: string;
  card: string;
  taken_on: string;
  economies: string[];
  from_on: string;
  to_on: string;
  return_by: string | null;
  returned_on: string | null;
  note: string | null;
}

/** Row of `service_hall.card_leaver`. */
export interface CardLeaverTable {
  office: string;
  id: string;
  firm: string;
  holder: string;
  left_on: string;
  said_at: ColumnType<Date, Date, never>;
  cancel_case: string | null;
  taken_back: ColumnType<Date | null, Date | null, Date | null>;
}

export interface CustodyTables {
  'service_hall.card_loan': CardLoanTable;
  'service_hall.card_leaver': CardLeaverTable;
}
