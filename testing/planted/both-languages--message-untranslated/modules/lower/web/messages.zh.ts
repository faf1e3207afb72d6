export const zh = {
  none: 'Nothing here',
};
