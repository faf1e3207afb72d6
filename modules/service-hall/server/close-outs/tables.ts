/** Row of `service_hall.close_out`. Days are ISO strings. */
export interface CloseOutTable {
  office: string;
  id: string;
  version: number;
  hall_case: string;
  duty: string;
  kind: 'visit' | 'passports';
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

/** Row of `service_hall.passport_return`. */
export interface PassportReturnTable {
  office: string;
  close_out: string;
  person: string;
  went: boolean;
  handed_in_on: string | null;
  noted_by: string;
}

export interface CloseOutTables {
  'service_hall.passport_return': PassportReturnTable;
  'service_hall.close_out': CloseOutTable;
  'service_hall.close_out_visit': CloseOutVisitTable;
}
