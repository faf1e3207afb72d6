/** Where a case of the firm stands on the public site, for whoever acts for it. */
export function deskCasePath(caseId: string): string {
  return `/firm/cases/${caseId}`;
}
