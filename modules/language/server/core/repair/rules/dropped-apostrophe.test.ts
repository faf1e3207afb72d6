import { describe, expect, it } from 'vitest';
import { proposedFor, repaired } from '../../../testing/repaired-text.ts';

describe('a dropped apostrophe that is certain is put back', () => {
  it.each([
    ['The Yunjiang Municipal Peoples Congress met.', 'The Yunjiang Municipal People’s Congress met.'],
    ['Local peoples congresses heard it.', 'Local people’s congresses heard it.'],
    [
      'She visited the Peoples Hospital and the Peoples Daily.',
      'She visited the People’s Hospital and the People’s Daily.',
    ],
    ['The Municipal Peoples Congresss report.', 'The Municipal People’s Congress’s report.'],
    ['The Womens and Childrens Hospital opened.', 'The Women’s and Children’s Hospital opened.'],
    ['It will open by the years end.', 'It will open by the year’s end.'],
    ['Consul OConnor left; OConnors speech was short.', 'Consul O’Connor left; O’Connor’s speech was short.'],
    ['They improved the peoples livelihood.', 'They improved the people’s livelihood.'],
    ['It meets the peoples growing needs.', 'It meets the people’s growing needs.'],
    [
      'The Womens Federation and the Childrens Palace were present.',
      'The Women’s Federation and the Children’s Palace were present.',
    ],
    ['They studied President Xis important speech.', 'They studied President Xi’s important speech.'],
    [
      'Zhou Jingyi spoke first. Zhous remarks were brief.',
      'Zhou Jingyi spoke first. Zhou’s remarks were brief.',
    ],
    [
      'The Foreign Minister arrived. The Foreign Ministers visit was brief.',
      'The Foreign Minister arrived. The Foreign Minister’s visit was brief.',
    ],
    ['Yunjiang Universitys choir sang.', 'Yunjiang University’s choir sang.'],
    ['They spoke about Chinas opening up.', 'They spoke about China’s opening up.'],
    ['In 2020, Chinas exports grew.', 'In 2020, China’s exports grew.'],
    ['He described Brazils new policy.', 'He described Brazil’s new policy.'],
    ['Shanghais experience was shared.', 'Shanghai’s experience was shared.'],
    ['It is one of Hong Kongs largest ports.', 'It is one of Hong Kong’s largest ports.'],
    ['The EUs delegation and the UNs envoy came.', 'The EU’s delegation and the UN’s envoy came.'],
    ['They follow the CPCs leadership.', 'They follow the CPC’s leadership.'],
    [
      'Under Comrade Xi Jinpings leadership the work advanced.',
      'Under Comrade Xi Jinping’s leadership the work advanced.',
    ],
    [
      'Mayor Qin Muchuan spoke. Qin Muchuans remarks were warm.',
      'Mayor Qin Muchuan spoke. Qin Muchuan’s remarks were warm.',
    ],
    [
      'Mayor Ingrid Halvar of Brennhaven arrived. Halvar smiled. Halvars delegation rested.',
      'Mayor Ingrid Halvar of Brennhaven arrived. Halvar smiled. Halvar’s delegation rested.',
    ],
    [
      'The guests from Brennhaven arrived. Brennhavens port is old.',
      'The guests from Brennhaven arrived. Brennhaven’s port is old.',
    ],
    [
      'Yunjiang FAO reported. Staff under Yunjiang FAOs administration came.',
      'Yunjiang FAO reported. Staff under Yunjiang FAO’s administration came.',
    ],
    [
      'The Committee met. The Committees decision is final.',
      'The Committee met. The Committee’s decision is final.',
    ],
    ['They uphold the Central Committees authority.', 'They uphold the Central Committee’s authority.'],
    ['The State Councils decision was read.', 'The State Council’s decision was read.'],
    [
      'The Office reported. She praised the Offices efforts.',
      'The Office reported. She praised the Office’s efforts.',
    ],
    [
      'The Office reported. He heard a report on the Offices work in 2025.',
      'The Office reported. He heard a report on the Office’s work in 2025.',
    ],
    [
      'The citys development and the countrys policy matter.',
      'The city’s development and the country’s policy matter.',
    ],
    ['It is the worlds largest market.', 'It is the world’s largest market.'],
    ['Todays meeting reviewed last years exports.', 'Today’s meeting reviewed last year’s exports.'],
    [
      'The worlds traders know the regions largest port.',
      'The world’s traders know the region’s largest port.',
    ],
    [
      'It served the two cities friendship and both sides interests.',
      'It served the two cities’ friendship and both sides’ interests.',
    ],
    [
      'They met Olav Lind, Deputy Mayor. Lind left. Linds proposals stand.',
      'They met Olav Lind, Deputy Mayor. Lind left. Lind’s proposals stand.',
    ],
    [
      'The Foreign Affairs Office of Yunjiang agreed. The Offices staff left.',
      'The Foreign Affairs Office of Yunjiang agreed. The Office’s staff left.',
    ],
    ['He sent New Years greetings.', 'He sent New Year’s greetings.'],
    ['We dont know and it doesnt matter.', 'We don’t know and it doesn’t matter.'],
    ['The two sides wont accept it, and its a pity.', 'The two sides won’t accept it, and it’s a pity.'],
    ['The People s Government decided.', 'The People’s Government decided.'],
    ['The People ’s Bank and the city´s port.', 'The People’s Bank and the city’s port.'],
    ['The mayor`s visit and China?s role.', 'The mayor’s visit and China’s role.'],
    ['China\ufffds role grows.', 'China’s role grows.'],
    ["China's port and the Peoples Bank.", "China's port and the People's Bank."],
  ])('%s', (damaged, clean) => {
    expect(repaired(damaged)).toBe(clean);
  });
});

describe('a name the Chinese side spells is a name', () => {
  it('knows a place no list has', () => {
    expect(repaired('He praised Shuangyins gardens.\n他称赞双银的园林。')).toBe(
      'He praised Shuangyin’s gardens.\n他称赞双银的园林。',
    );
  });

  it('only proposes it when nothing in the text speaks for it', () => {
    expect(repaired('He praised Shuangyins gardens.')).toBe('He praised Shuangyins gardens.');
    expect(proposedFor('He praised Shuangyins gardens.')).toEqual(['Shuangyin’s']);
  });
});

describe('true plurals and other words in -s are left alone', () => {
  it.each([
    'The peoples of Asia and the two peoples are friends.',
    'Indigenous Peoples Forum opened.',
    'FAOs of five cities attended. The FAO thanked them.',
    'Three FAOs staff members came from other cities.',
    'NGOs representatives took part.',
    'The Committees of the two cities met. The Committee agreed.',
    'The Committee spoke. Both Committees leaders agreed.',
    'The Municipal and District Committees work together. The Committee agreed.',
    'Mayors of five cities met.',
    'The two sides share views, and both cities schedule visits and address concerns.',
    'The two sides exchanged gifts; the worlds of art and of trade met.',
    'The Mayor spoke. The Mayors Forum opened.',
    'The United Nations 2030 Agenda and the national parks system were discussed.',
    'The Sister Cities Youth Exhibition and the ministers meeting opened; the Lis used to live here.',
    'In the past two years work has advanced.',
    'The two Koreas leaders and the Americas economies were discussed.',
    'Paris hosts it; Laos railways and Wales choirs are known.',
    'Sales revenue, Games village and Pandas habitat are headings.',
    'Thomas Williams speech was short.',
    'Its history is long and its economy strong.',
    'As is his wont he spoke briefly; he is wont to smile.',
    'Sports facilities, Goods Department, Affairs Office, Services Hall.',
    'Italians cuisine lovers met Germans and Russians.',
    'The President’s visit and the cities’ ports.',
    'He visited places, such as the Foreign Affairs Service Hall.',
    'The 32 priority areas cover the land; the area grew.',
    'He lets the guests rest and the firm rents Mr. Lins car.',
  ])('%s', (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe('what is unclear is proposed, not done', () => {
  it.each([
    ['The Committee met. The Committees work on rivers continued.', 'Committee’s'],
    ['The Chinas policy was discussed.', 'China’s'],
    ['Applicants need two years experience.', 'years’'],
    ['A notice of some kind, 30 days notice, is due.', 'days’'],
    ['They uphold Party committees leadership.', 'committee’s'],
    ['During the Prime Ministers visit to Norland it rained.', 'Minister’s'],
    ['The provinces economy grew.', 'province’s'],
  ])('%s', (text, proposal) => {
    expect(repaired(text)).toBe(text);
    expect(proposedFor(text)).toEqual([proposal]);
  });
});

describe('the apostrophe between two syllables of pinyin', () => {
  it.each([
    ['任静安到永安考察。', 'Ren Jingan visited Yongan.', 'Ren Jing’an visited Yong’an.'],
    ['我们参观了永安的港口。', 'We visited Yongans port.', 'We visited Yong’an’s port.'],
    ['巴特尔到普洱。', 'Bateer went to Puer.', 'Bateer went to Pu’er.'],
    [
      '代表团访问西安。',
      'The delegation visited Xian and Xians museums.',
      'The delegation visited Xi’an and Xi’an’s museums.',
    ],
    ['西安的冼文主持。', 'Xian Wen of Xian presided.', 'Xian Wen of Xi’an presided.'],
    ['先安排，访问济南。', 'A visit to Jinan comes first.', 'A visit to Jinan comes first.'],
    ['推进安全工作。访问济南。', 'Jinan promotes safety.', 'Jinan promotes safety.'],
    ['会见田雨。', 'He met Tian Yu.', 'He met Tian Yu.'],
  ])('%s %s', (zh, damaged, mended) => {
    expect(repaired(`${zh}\n${damaged}`)).toBe(`${zh}\n${mended}`);
  });
});
