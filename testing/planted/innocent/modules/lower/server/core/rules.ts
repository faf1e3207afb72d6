export function isLate(due: string, now: number): boolean {
  return new Date(due).getTime() < now;
}
