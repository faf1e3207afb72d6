export function today(): string {
  return new Date().toISOString();
}
