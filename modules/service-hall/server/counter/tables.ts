import type { ColumnType, JSONColumnType } from 'kysely';
import type { BookingState } from '../../contract/appointments.ts';
import type { TicketState } from '../../contract/counter.ts';
import type { IssuedKind } from '../../contract/issued-papers.ts';
import type { Strokes } from '../../contract/receipts.ts';
import type { Signed } from './signed.ts';

/** Row of `service_hall.counter_group`: a line of people. */
export interface CounterGroupTable {
  office: string;
  id: string;
  version: number;
  letter: string;
  name_zh: string;
  name_en: string;
  place: number;
  active: boolean;
}

/** Row of `service_hall.counter_service`. */
export interface CounterServiceTable {
  office: string;
  service: string;
  group_id: string;
  minutes: number;
}

/** Row of `service_hall.counter_window`. */
export interface CounterWindowTable {
  office: string;
  id: string;
  version: number;
  number: string;
  groups: string[];
  active: boolean;
  clerk: string | null;
}

/** Row of `service_hall.counter_hours`. */
export interface CounterHoursTable {
  office: string;
  id: string;
  weekday: number;
  opens: string;
  closes: string;
  capacity: number;
}

/** Row of `service_hall.booking`. */
export interface BookingTable {
  office: string;
  id: string;
  version: number;
  number: string;
  service: string;
  starts_at: ColumnType<Date, Date, Date>;
  ends_at: ColumnType<Date, Date, Date>;
  state: BookingState;
  name: string;
  contact: string | null;
  hall_case: string | null;
  holder_kind: string | null;
  holder_id: string | null;
  moved: ColumnType<number, number | undefined, number>;
  made_by: string;
  made_at: ColumnType<Date, Date, Date>;
}

/** Row of `service_hall.ticket`. */
export interface TicketTable {
  office: string;
  id: string;
  version: number;
  day: string;
  group_id: string;
  letter: string;
  number: number;
  service: string | null;
  state: TicketState;
  booking: string | null;
  first: boolean;
  taken_at: ColumnType<Date, Date, Date>;
  waiting_since: ColumnType<Date, Date, Date>;
  wanted_window: string | null;
  window_id: string | null;
  clerk: string | null;
  calls: ColumnType<number, number | undefined, number>;
  first_called: ColumnType<Date | null, Date | null, Date | null>;
  called_at: ColumnType<Date | null, Date | null, Date | null>;
  ended_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** Row of `service_hall.issued_paper`. */
export interface IssuedPaperTable {
  office: string;
  id: string;
  version: number;
  number: string;
  kind: IssuedKind;
  issued_on: string;
  holder: string;
  state: 'valid' | 'void';
  hall_case: string | null;
  void_on: string | null;
  void_why: string | null;
  entered_by: string;
  entered_at: ColumnType<Date, Date, Date>;
}

/** Row of `service_hall.receipt`. */
export interface ReceiptTable {
  office: string;
  id: string;
  hall_case: string;
  items: string[];
  handed_by: string;
  handed_at: ColumnType<Date, Date, Date>;
  receiver: string;
  capacity: 'self' | 'clerk' | 'agent';
  id_last_four: string;
  /** Both signatures, and the file of the mandate where one was handed in. */
  strokes: JSONColumnType<Signed | Strokes> | null;
}

export interface CounterTables {
  'service_hall.counter_group': CounterGroupTable;
  'service_hall.counter_service': CounterServiceTable;
  'service_hall.counter_window': CounterWindowTable;
  'service_hall.counter_hours': CounterHoursTable;
  'service_hall.booking': BookingTable;
  'service_hall.ticket': TicketTable;
  'service_hall.issued_paper': IssuedPaperTable;
  'service_hall.receipt': ReceiptTable;
}
