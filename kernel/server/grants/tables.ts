/** How far a grant goes, each including the ones before. */
export const reaches = ['see', 'comment', 'use'] as const;
export type Reach = (typeof reaches)[number];

/** Row of `kernel.access_grant`. */
export interface AccessGrantTable {
  office: string;
  id: string;
  holder_office: string;
  /** One person; null is everybody of the office. */
  holder_user: string | null;
  holder_zh: string;
  holder_en: string;
  kind: string;
  /** One thing; null is those the conditions are true of. */
  subject_id: string | null;
  conditions: Record<string, string>;
  reach: Reach;
  /** The last day; null is until it is revoked. */
  until: string | null;
  given_by: string;
  given_at: Date;
  revoked_by: string | null;
  revoked_at: Date | null;
}
export interface GrantTables {
  'kernel.access_grant': AccessGrantTable;
}
