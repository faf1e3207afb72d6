export const line1 = 1;
