export const en = {
  none: 'There is nothing.',
};
