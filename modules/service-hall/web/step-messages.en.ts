import type { SameKeys } from '../../../kernel/web/i18n/texts.ts';
import type { stepsZh } from './step-messages.zh.ts';

/** What is said where a step is taken with a case, in English. */
export const stepsEn: SameKeys<typeof stepsZh> = {
  open: {
    nothing: 'The papers are complete, and no condition fails.',
    some_one: '{{count}} thing is still open:',
    some_other: '{{count}} things are still open:',
    line: '{{what}} ({{state}})',
  },
  accept: {
    title: 'Accept the case',
    about:
      'Accepted, it goes to “{{next}}”; the time counts from the day of receipt. All that is missing is to be said at once: look first at what is open.',
    go: 'Accept',
  },
  advance: {
    end: 'the end',
    approve: {
      title: 'Approve: {{stage}}',
      about: 'You approve “{{stage}}”; the case goes to “{{next}}”. Every level needs other eyes.',
      go: 'Approve',
    },
    finish: {
      title: 'Finish: {{stage}}',
      about: '“{{stage}}” is finished; the case goes to “{{next}}”.',
      go: 'Finish',
    },
    answerCame: {
      title: 'The answer came: {{stage}}',
      about: '“{{stage}}” has its answer; the case goes to “{{next}}”, and the clock goes on.',
      go: 'To the next stage',
    },
  },
  handOver: {
    title: 'Hand the result over',
    about:
      'Look at the document of whoever receives it; both sign. With that the case is finished and the letter of delivery is issued.',
    items: 'What is handed over',
    itemsHint: 'One thing a line.',
    name: 'Received by',
    idLastFour: 'Last four of the document',
    capacity: 'Received as',
    as: { self: 'the person it is for', clerk: 'clerk of the firm', agent: 'agent, by mandate' },
    mandate: 'Mandate',
    mandateHint: 'Hand in a scan (PDF or picture), or note that the original was seen.',
    mandateSeen: 'The original of the mandate was seen',
    go: 'Handed over',
    done: 'Handed over',
    receiverWords: '{{name}} (document ending in {{lastFour}})',
  },
  sign: {
    receiver: 'Signature of the receiver',
    giver: 'Signature of who hands over',
    how: { drawn: 'on the screen', typed: 'by name', paper: 'on paper' },
    tick: {
      typed: '{{who}} confirms here in person',
      paper: '{{who}} has signed the printed receipt',
    },
    frameOf: '{{whose}}: a frame to sign in with a pen, a finger or a mouse; who cannot, confirms by name',
    drawnBy: '{{whose}}: signed',
    clear: 'Sign anew',
    aside: ' ({{how}})',
  },
  answer: {
    title: 'All put right: send it again',
    about:
      'These were not changed yet. What was explained at the counter is answered here; mend the rest first.',
    allDone: 'Everything the notice names was put right. It can be sent again.',
    go: 'Send it again',
  },
  compose: {
    title: 'Notice of corrections',
    titleAgain: 'Another notice of corrections',
    about:
      'Say at once all that is to be put right. What the checks found is there already: change it, leave it out, add to it. Once sent, the clock stands and it is the applicant’s turn.',
    fallAway:
      'Approved so far: {{levels}}. Where the notice names an answer, a person or a paper, these approvals fall away with the answer, and the case begins at the first level again.',
    againWhy: 'Why it is asked once more',
    againHint:
      'All that is missing is said at once. A second notice is the chief’s, with a reason the applicant reads.',
    empty: 'Nothing is named yet. Choose below.',
    add: 'One more place',
    choose: 'Choose a paper, a field or a question',
    place: '{{kind}}: {{label}}',
    kind: { paper: 'Paper', person: 'Person', answer: 'Answer', other: 'Other' },
    reason: 'Usual reason',
    ownWords: 'Own words',
    says: { zh: 'In Chinese', en: 'In English' },
    remove: 'Leave out: {{label}}',
    go: 'Send the notice',
  },
  sendBack: {
    title: 'Back to the review before',
    about:
      'Say what is to be looked at again. The reason is a note of the staff; the applicant never sees it.',
    label: 'Reason',
    go: 'Send back',
  },
  lapse: {
    title: 'End the case: not put right in time',
    about:
      'A case may be ended once its notice was not answered in the time this office leaves for it. It ends with a decision that says so; the applicant may apply again.',
    go: 'End the case',
  },
  keep: {
    title: 'Keep the case past its time',
    about:
      'What is personal in a closed case is erased when its years are over. With a reason, such as a dispute, this one is spared until you release it.',
    label: 'Reason',
    go: 'Keep it',
  },
  release: {
    title: 'Keep the case no longer than others',
    about: 'When its years are over, what is personal in it is erased.',
    go: 'Release it',
  },
  erase: {
    title: 'Erase what is personal',
    about:
      'People, papers, contact, letters and notes go at once and for good. Its number, its steps and its figures stay, and the reason as a note: write nothing personal in it.',
    label: 'Reason',
    go: 'Erase for good',
  },
  keeping: {
    title: 'Keeping',
    erased: 'Erased on',
    left: 'People, papers, contact, letters and notes are gone; number, steps and figures are left.',
    kept: 'Kept past its time:',
  },
  pause: {
    title: 'Let the clock stand',
    about: 'As for an expert’s opinion or an enquiry outside. The applicant reads the reason.',
    label: 'Reason',
    go: 'Let it stand',
  },
  resume: {
    title: 'Let the clock go on',
    about: 'It counts again from tomorrow, and the day it is due moves with it.',
    go: 'Go on',
  },
  note: {
    title: 'Write a note',
    about: 'Only the staff of the hall reads it.',
    label: 'Note',
    go: 'Write it',
  },
  refuse: {
    title: 'Refuse',
    about: 'The case ends here for good. The reason stands in the decision, and the applicant reads it.',
    go: 'Decide to refuse',
  },
  notAccept: {
    title: 'Do not accept',
    about: 'The case ends here for good. The reason stands in the notice, and the applicant reads it.',
    go: 'Decide not to accept',
  },
  submit: {
    title: 'Receive and number it',
    about:
      'It is received and numbered, and its time counts from today; after closing time or on a day off, from the next working day.',
    go: 'Receive it',
  },
  withdraw: {
    title: 'The applicant withdraws',
    about: 'Withdrawn as the applicant wishes. The case ends here.',
    go: 'Withdraw',
  },
  discard: {
    title: 'Discard the draft',
    about: 'The draft goes with all that was entered, and cannot be brought back.',
    go: 'Discard the draft',
  },
  fill: { open: 'Change contact and answers', title: 'Change contact and answers', go: 'Save' },
  findOut: {
    open: 'Note what was found out',
    title: 'Note what was found out',
    about: 'Only the office can find these out. The conditions are judged anew by them.',
    go: 'Note it',
  },
  enter: {
    open: 'Enter a case',
    clerksOnly: 'Cases are entered by a clerk or the chief of the hall.',
    toList: 'To the list of cases',
    service: 'Service',
    serviceHint: 'Choose the service first; then enter what it asks.',
    channel: 'How it came',
    firm: 'Firm',
    firmHint:
      'Where it is for a confirmed firm: its contact, its answers and the papers it keeps are filled in.',
    firmFind: 'Name or credit code of the firm',
    firmPapers: 'Papers the firm keeps, to be handed in',
    paperUntil: '{{paper}} (until {{until}})',
    submit: 'Receive and number it',
    keep: 'Keep as a draft',
  },
};
