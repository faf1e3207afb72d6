export const en = {
  list: { none: 'There is nothing.' },
};
