import type { ColumnType } from 'kysely';

/** Row of `service_hall.track_try`. */
export interface TrackTryTable {
  office: string;
  id: string;
  asked: string;
  at: ColumnType<Date, Date, never>;
}

export interface PortalTables {
  'service_hall.track_try': TrackTryTable;
}
