/** The page where a file of a job is translated. */
export function filePage(fileId: string): string {
  return `/translation/files/${fileId}`;
}

/** The page where a copy of it comes back. */
export function returnPage(fileId: string): string {
  return `${filePage(fileId)}/return`;
}
