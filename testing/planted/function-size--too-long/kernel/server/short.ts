export function short1(): void {
  void 1;
}
export function short2(): void {
  void 1;
}
export function short3(): void {
  void 1;
}
export function short4(): void {
  void 1;
}
export function short5(): void {
  void 1;
}
export function short6(): void {
  void 1;
}
export function short7(): void {
  void 1;
}
export function short8(): void {
  void 1;
}
export function short9(): void {
  void 1;
}
export function short10(): void {
  void 1;
}
