import type { Reaction } from '../kernel/server/house/module.ts';
import type { Letter } from '../kernel/server/mail/write-letter.ts';
import { preparing } from '../kernel/server/perform.ts';
import { inOffice } from '../kernel/server/transaction.ts';
import { type TestHouse, yunjiang } from './house.ts';

/** The mails reactions of a house send, kept in a list: the events told so far are carried out when a test says so. */
export interface CollectedMail {
  sent: Letter[];
  /** Carries out what was told since; answers with the mails that were sent. */
  carriedOut(): Promise<Letter[]>;
  /** Takes the mail server away. */
  off(): void;
}

export function collectMail(house: TestHouse, reactions: readonly Reaction[]): CollectedMail {
  const sent: Letter[] = [];
  house.events.length = 0;
  house.deps.mail = {
    from: 'hall@fao.example',
    publicUrl: 'https://fao.example',
    send: async (letter) => {
      sent.push(letter);
      return { state: 'sent', reply: '250' };
    },
  };
  return {
    sent,
    async carriedOut() {
      const before = sent.length;
      // What a reaction tells is carried out too.
      for (let event = house.events.shift(); event; event = house.events.shift()) {
        const told = event;
        for (const one of reactions.filter(
          ({ event: name, heeds }) => name === told.name && (heeds?.(told) ?? true),
        )) {
          const actor = { kind: 'system', module: 'service-hall', office: yunjiang.code } as const;
          const prepared = await one.prepare?.(preparing(house.deps, actor, yunjiang), told);
          await inOffice(house.deps, actor, yunjiang, (ctx) => one.run(ctx, told, prepared));
        }
      }
      return sent.slice(before);
    },
    off() {
      house.deps.mail = undefined;
    },
  };
}
