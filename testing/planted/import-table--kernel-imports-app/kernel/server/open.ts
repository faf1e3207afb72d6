export async function open() {
  return import('../../app/modules.ts');
}
