/** Row of `service_hall.close_out`. Days are ISO strings. */
export interface CloseOutTable {
  office: string;
  id: string;
  version: number;
  hall_case: string;
  duty: string;
  firm: string | null;
  state: 'open' | 'closed' | 'called-off';
  planned_on: string | null;
  due_on: string | null;
  reminded_on: string | null;
  closed_on: string | null;
  why: string | null;
}

/** Row of `service_hall.close_out_visit`. */
export interface CloseOutVisitTable {
  office: string;
  close_out: string;
  person: string;
  came: boolean;
  arrived_on: string | null;
  left_on: string | null;
}

export interface CloseOutTables {
  'service_hall.close_out': CloseOutTable;
  'service_hall.close_out_visit': CloseOutVisitTable;
}
