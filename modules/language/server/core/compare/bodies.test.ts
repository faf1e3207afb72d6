import { describe, expect, it } from 'vitest';
import { told } from '../../testing/pair-of-lines.ts';
import { bodyNameWordsLost } from './bodies.ts';
import { bodyMisspelt } from './body-spelling.ts';
import { bodyInconsistent } from './body-variants.ts';

const congress = "Yunjiang Municipal People's Congress";

describe('words lost from a name', () => {
  it('finds the congress named where the Chinese has its standing committee', () => {
    expect(
      told(bodyNameWordsLost, [
        ['市人大常委会开会。', `The Standing Committee of the ${congress} met.`],
        ['通报市人大常委会的工作。', `reported the work of the ${congress}.`],
      ]),
    ).toEqual([`warning: ${congress} -> Standing Committee of the ${congress}`]);
  });

  it.each([
    ['市人大通过决定。', `The ${congress} adopted a decision.`],
    [
      '市人大常委会和市人大外事委讨论。',
      `The Standing Committee and the Foreign Affairs Committee of the ${congress} discussed it.`,
    ],
    [
      '市人大民宗侨外委座谈。',
      `Talks with the Ethnic, Religious, Overseas Chinese and Foreign Affairs Committee of the ${congress}.`,
    ],
    ['市外办座谈。', 'Talks with the Yunjiang FAO.'],
  ])('is silent on %s', (zh, en) => {
    expect(told(bodyNameWordsLost, [[zh, en]])).toEqual([]);
  });
});

describe('one body written in several ways', () => {
  const committee = (comma: string) =>
    `Ethnic, Religious, Overseas Chinese${comma} and Foreign Affairs Committee of the ${congress}`;

  it('finds the comma that comes and goes, and takes the commoner form', () => {
    const zh = '与市人大民宗侨外委交流。';
    expect(
      told(bodyInconsistent, [
        [zh, `Exchange with the ${committee('')}.`],
        [zh, `Exchange with the ${committee(',')}.`],
        [zh, `Exchange with the ${committee(',')}.`],
      ]),
    ).toEqual([`warning: ${committee('')} -> ${committee(',')}`]);
  });

  it('finds the article that comes and goes, and puts it everywhere', () => {
    expect(
      told(bodyInconsistent, [
        ['市外办举办活动', 'Yunjiang FAO Holds Event'],
        ['市外办举办活动。', 'The Yunjiang FAO held an event.'],
        ['市外办领导参加。', 'Leaders of Yunjiang FAO took part.'],
        ['市外办表示感谢。', 'Yunjiang FAO expressed its thanks.'],
      ]),
    ).toEqual(['note: Yunjiang FAO -> the  | The ']);
  });

  it('does not mind a name shortened after its first mention', () => {
    expect(
      told(bodyInconsistent, [
        ['市外办参加。', "The Foreign Affairs Office of Yunjiang Municipal People's Government took part."],
        ['市外办表示感谢。', 'The Foreign Affairs Office of Yunjiang expressed thanks.'],
      ]),
    ).toEqual([]);
  });
});

describe('slips in a name', () => {
  it.each([
    ['国务院批准。', 'The State Concil approved it.', ['error: Concil -> Council']],
    ['市外办举办。', 'The Yunjiang Foriegn Affairs Office held it.', ['error: Foriegn -> Foreign']],
    ['国务院批准。', 'The State Council approved it.', []],
    ['国务院批准。', 'The state approved it.', []],
  ])('%s / %s', (zh, en, found) => {
    expect(told(bodyMisspelt, [[zh, en]])).toEqual(found);
  });
});
