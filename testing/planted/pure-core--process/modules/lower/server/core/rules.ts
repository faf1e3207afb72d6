export function isDry(): boolean {
  return process.env['DRY'] === '1';
}
