import { randomUUID } from 'node:crypto';
import type { Cast } from '../../../../kernel/server/house/module.ts';
import { markBead, sentEdit } from '../../contract/alignment-edits.ts';
import type { Alignment } from '../../contract/alignments.ts';
import { editAlignment } from './operations/edit-alignment.ts';
import { makeAlignment } from './operations/make-alignment.ts';

/** A text of the demonstration office and its translation, made by two people at two times: here and there they differ. */
const zh = `云江港口与友好城市航运合作工作方案
为落实市政府2026年对外开放重点工作，推动云江港与友好城市港口的合作，制定本方案。
一、工作目标
到2028年，云江港与5个友好城市的港口建立定期会晤机制，新开国际班轮航线3条。集装箱年吞吐量达到120万标准箱，比2025年增长40%。口岸通关时间压缩三分之一。
二、重点任务
开通云江至布伦港的直航班轮，首航定于2026年9月。由市港务集团牵头，市外事办公室、市商务局配合。两港每年互派10名管理人员跟岗学习。
建设港口信息共享平台。船期、泊位和冷链货物的信息实现两港互通。平台以中文和英文运行，数据不出两港。
举办云江国际港口论坛。论坛每两年一届，邀请友好城市市长和港口负责人出席。首届论坛定于2027年5月在云江国际会议中心举行。
支持职业院校与友好城市的航海学校联合培养学生，每年选派30名学生出国实习。实习期间的保险由学校统一办理。
三、组织保障
成立由副市长苏晏任组长的工作小组，每季度召开一次会议。会议纪要由市外事办公室整理，报市政府办公室。
各单位应当在每年11月底前报送工作进展。对进展缓慢的任务，由市政府督查室督办。
本方案自印发之日起施行。`;

const en = `Work Plan for Shipping Cooperation between the Port of Yunjiang and the Ports of Sister Cities
This plan is made to carry out the municipal government's priorities for opening up in 2026 and to advance the cooperation of the Port of Yunjiang with the ports of its sister cities.
I. Objectives
By 2028 the Port of Yunjiang will hold regular meetings with the ports of five sister cities. Three new international liner services will be opened. Annual container throughput will reach 1.2 million TEU, 40 percent more than in 2025, and the time for port clearance will be cut by one third.
II. Main Tasks
A direct liner service from Yunjiang to Brennhaven will be opened, with its first sailing in September 2026. The municipal Port Group will take the lead; the Foreign Affairs Office and the Bureau of Commerce will assist. Each year the two ports will send ten managers to each other to learn on the job.
A platform for sharing port information will be built. The two ports will exchange sailing schedules, berths and information on refrigerated cargo. It will run in Chinese and English.
The Yunjiang International Port Forum will be held every two years, with mayors of sister cities and heads of ports invited. The first will take place at the Yunjiang International Conference Centre in May 2027.
Vocational colleges will be supported in training students together with nautical schools in sister cities, and 30 students will be sent abroad for internships every year.
III. Organisation
A working group headed by Vice Mayor Su Yan will be set up and will meet once a quarter. The Foreign Affairs Office will draw up the minutes and send them to the General Office of the Municipal Government.
All bodies shall report progress by the end of November each year. Tasks that are slow will be followed up by the Supervision Office of the Municipal Government.
This plan takes effect on the day it is issued.`;

const translator = 'jiang.shuying@yunjiang.example';

/** Aligns the text, and finds its beginning right. */
export async function seedAlignments(cast: Cast, memoryId: string): Promise<void> {
  const made = (await cast.perform(translator, makeAlignment, {
    name: '云江港口与友好城市航运合作工作方案',
    memoryId,
    zh: { text: zh },
    en: { text: en },
  })) as Alignment;
  const { beads } = made.changes;
  const edits = [0, 1, 2].map((at) =>
    sentEdit(markBead(beads, at, { state: 'checked', locked: at === 2 }, randomUUID)!),
  );
  await cast.perform(translator, editAlignment, { alignmentId: made.id, since: made.version, edits });
}
