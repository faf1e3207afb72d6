import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { ClientState } from '../../contract/clients.ts';

/** Row of `language.client`. */
export interface ClientTable {
  office: string;
  id: string;
  version: number;
  body: string;
  state: ClientState;
  addresses: string[];
  domains: string[];
  monthly: number;
  at_once: number;
  keep_days: number;
  made_at: Date;
  made_by: string;
  changed_at: Date;
  ended_at: Date | null;
}

/** Row of `language.contact`. */
export interface ContactTable {
  office: string;
  id: string;
  client: string;
  email: string | null;
  name: string | null;
  phone: string | null;
  language: Lang;
  made_at: Date;
  opened_at: Date | null;
  erased_at: Date | null;
}

/** Row of `language.client_key`. */
export interface ClientKeyTable {
  office: string;
  id: string;
  client: string;
  name: string;
  made_at: Date;
  made_by: string;
  ends_at: Date;
  ended_at: Date | null;
}

/** Row of `language.outside_request`. */
export interface OutsideRequestTable {
  office: string;
  job: string;
  client: string;
  contact: string | null;
  use: string;
  name: string | null;
  email: string | null;
  phone: string | null;
}

export interface OutsideTables {
  'language.client': ClientTable;
  'language.contact': ContactTable;
  'language.client_key': ClientKeyTable;
  'language.outside_request': OutsideRequestTable;
}
