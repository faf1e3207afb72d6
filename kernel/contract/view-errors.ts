/** What is refused about saved views. Part of the general errors of the house. */
export const viewErrors = {
  'view-name-taken': {
    status: 409,
    message: {
      zh: '此列表已有名为“{name}”的视图，请换一个名称。',
      en: 'This list has a view named “{name}” already. Give it another name.',
    },
  },
  'view-limit': {
    status: 409,
    message: {
      zh: '每人在一个列表上最多存 {limit} 个视图，请先删去不用的。',
      en: 'A person keeps at most {limit} views of a list. Remove one you no longer use first.',
    },
  },
} as const;
