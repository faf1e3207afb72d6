import { z } from 'zod';
import { both } from '../../../../kernel/contract/local-text.ts';
import { loadReference } from '../../../../kernel/server/reference/load.ts';
import { datedRow } from '../../../../kernel/server/reference/on-day.ts';
import { origin, serviceDefinition } from '../../contract/definition.ts';
import { letterKind, letterPart } from '../../contract/letters.ts';
import type { LetterText } from '../core/letters/wording.ts';

const row = datedRow({
  /** By this name an office says something else in its place. */
  id: z.string(),
  kind: letterKind,
  part: letterPart,
  natures: z.array(serviceDefinition.shape.legalNature).min(1).optional(),
  outcome: z.enum(['approved', 'refused', 'lapsed']).optional(),
  text: both,
  origin: origin.optional(),
});

/** What letters say: dated, and where a sentence speaks of the law, with its source. */
export const letterTexts: readonly LetterText[] = loadReference('letter-texts.json', row).rows;
