/** Those who stand first of posts in order of precedence: several where they are equal, one where none is ranked. */
export function headsOf<P extends { rank: number | null }>(posts: readonly P[]): P[] {
  const [first] = posts;
  if (!first) return [];
  return first.rank === null ? [first] : posts.filter(({ rank }) => rank === first.rank);
}
