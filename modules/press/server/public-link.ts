/** Address of a published release on the public site of its office; of an earlier issue, where one is named. */
export function publicLink(office: string, number: string, issue?: number): string {
  const release = `/o/${office}/news/${encodeURIComponent(number)}`;
  return issue === undefined ? release : `${release}/${issue}`;
}
