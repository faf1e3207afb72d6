/** What the staff of the hall are told. */
export const hallNotices = {
  'service-hall.assigned': {
    name: { zh: '分给我的办件', en: 'A case assigned to me' },
    urgent: true,
    says: { zh: '{who}把《{title}》分给您办理。', en: '{who} assigned “{title}” to you.' },
  },
};
