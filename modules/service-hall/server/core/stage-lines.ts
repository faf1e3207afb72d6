/** Lines of a case that say where it stands from then on: beside what they do, the stage, where it is another. */
export const moves = [
  'service-hall.case-begun',
  'service-hall.case-accepted',
  'service-hall.case-taken-on',
  'service-hall.case-answered',
  'service-hall.case-card-made',
  'service-hall.case-advanced',
  'service-hall.case-sent-back',
  'service-hall.correction-answered',
] as const;

/** Lines that name no stage: what is submitted stands at the first, and what has ended at none. */
export const leaves = [
  'service-hall.case-submitted',
  'service-hall.case-handed-over',
  'service-hall.case-not-accepted',
  'service-hall.case-refused',
  'service-hall.case-withdrawn',
  'service-hall.case-lapsed',
] as const;
