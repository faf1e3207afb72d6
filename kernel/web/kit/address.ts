/** A page's address with its query; what is empty is left out. */
export function address(path: string, search: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** Links from the server may carry the app's own base; inside the app they go without it. */
export function insideApp(link: string, base: string): string {
  if (base === '' || (link !== base && !link.startsWith(`${base}/`))) return link;
  return link.slice(base.length) || '/';
}
