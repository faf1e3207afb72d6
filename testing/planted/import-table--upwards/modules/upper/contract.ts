export type Top = 1;
