/** What is said of files taken along, and of copies that come back. */
export const en = {
  takeAlong: 'Take along',
  translated: 'Translated file',
  tmx: 'TMX',
  bilingual: 'Bilingual Word',
  xliff12: 'XLIFF 1.2',
  xliff21: 'XLIFF 2.1',
  return: 'Bring a copy back',
  choose: 'Choose the file that came back',
  chooseOther: 'Choose another file',
  begin:
    'Choose the copy that was worked on elsewhere: a bilingual Word table taken from here, or XLIFF. It is tried first; nothing is written.',
  trying: 'Trying the file',
  left: 'This copy was taken out by {{name}}:',
  found: 'What it would change',
  same: 'Without a change: {{count}}',
  nothing: 'There is nothing to write: every segment says what stands here now.',
  more: 'The first {{most}} are listed. Write these, then try the same file again.',
  write: 'Write what is chosen ({{count}})',
  writeNone: 'Choose at least one segment first.',
  written: 'Segments written: {{count}}.',
  commented: 'Comments kept: {{count}}.',
  toFile: 'Open the file',
  number: 'No.',
  source: 'Source',
  change: 'Change',
  state: 'State',
  take: 'Write segment {{n}}',
  comment: 'Comment: {{text}}',
  whole: 'The text that came back',
  why: {
    change: 'It can be written.',
    comment: 'The translation is as it was; the comment can be kept.',
    emptied: 'The translation came back empty. Chosen, this segment is emptied.',
    tags: 'Its tags are not those of the source: {{tags}}. Chosen, it is written with its tags in order; they may have to be moved.',
    meanwhile:
      '{{name}} changed it here meanwhile. Chosen, both texts are written joined, with what either changed.',
    meets:
      '{{name}} changed it here meanwhile, and some of the same words. Chosen, it is written as shown: look closely first. The text it had stays among the texts it had.',
    source:
      'Its source is not the one here, so it cannot be written. Take a new copy out, or open the segment and change it by hand.',
    unknown:
      'This file has no such segment: it was joined or split here, or its number was changed. Open the file and change it by hand.',
    locked: 'This segment is not to be translated, so nothing is written.',
    long: 'The translation that came back has more than 20,000 characters, so it cannot be written. Check whether something was pasted by mistake, shorten it and bring it back again.',
  },
};
