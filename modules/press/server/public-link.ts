/** Address of a published release on the public site of its office. */
export function publicLink(office: string, number: string): string {
  return `/o/${office}/news/${encodeURIComponent(number)}`;
}
