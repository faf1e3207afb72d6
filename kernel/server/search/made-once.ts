/**
 * The same function, with what it made kept: names of bodies and titles come again and again. What is kept is bounded;
 * beyond it everything is forgotten and made again. For pure functions whose results nobody changes.
 */
export function madeOnce<T>(make: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
