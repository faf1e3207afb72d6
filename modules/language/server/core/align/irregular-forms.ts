// Base form, then the forms that suffix rules do not reach. Only words a translator of any kind of text meets often.
const table = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent
bind bound|bite bit bitten|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done does
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grind ground
grow grew grown|hang hung|have had has|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known
lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain lying|light lit|lose lost
make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun
spit spat|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|tie tying|understand understood|die dying
undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound
withdraw withdrew withdrawn|write wrote written|oversee oversaw overseen|uphold upheld|undergo underwent undergone
man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|person people persons|wife wives
life lives|knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves|loaf loaves
good better best|bad worse worst|far farther farthest further|early earlier earliest|happy happier happiest
easy easier easiest|big bigger biggest|hot hotter hottest|economy economies|criterion criteria|medium media
i me my mine myself|you your yours yourself|he him his himself|she her hers herself|we us our ours ourselves|they them their theirs themselves
analysis analyses|memorandum memoranda|crisis crises|basis bases|bus buses|gas gases|datum data`;

function readTable(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.trim().split(/[|\n]/)) {
    const [base, ...others] = line.split(' ');
    for (const other of others) if (!forms.has(other)) forms.set(other, base!);
  }
  return forms;
}

/** Irregular English form to its base form. */
export const irregular: ReadonlyMap<string, string> = readTable();
