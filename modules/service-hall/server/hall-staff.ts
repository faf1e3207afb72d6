/** Who works in the hall, by what they do there. */
export const hallStaff = ['hall-clerk', 'hall-reviewer', 'hall-chief', 'director'] as const;
