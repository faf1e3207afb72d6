export function isLate(due: number): boolean {
  return due < Date.now();
}
