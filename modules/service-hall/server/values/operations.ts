import { discardServiceValues } from '../operations/discard-service-values.ts';
import { listServiceValues } from '../operations/list-service-values.ts';
import { publishServiceValues } from '../operations/publish-service-values.ts';
import { readServiceValues } from '../operations/read-service-values.ts';
import { setCounter } from '../operations/set-counter.ts';
import { setLetterText } from '../operations/set-letter-text.ts';
import { setServiceValue } from '../operations/set-service-value.ts';
import { useShippedValue } from '../operations/use-shipped-value.ts';

/** What is done with an office's own values of a service. */
export const valueOperations = [
  listServiceValues,
  readServiceValues,
  setServiceValue,
  useShippedValue,
  setCounter,
  setLetterText,
  publishServiceValues,
  discardServiceValues,
];
