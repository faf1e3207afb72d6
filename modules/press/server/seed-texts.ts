import type { Both } from '../../../kernel/contract/local-text.ts';
import { daysAfter, englishDay, englishSpan, nextSaturday, zhDay, zhSpan } from './seed-days.ts';
import { evening, morning, river, type SeedImage } from './seed-images.ts';

/** Releases of the demonstration office: places, people and events are made up. */
export interface SeedRelease {
  text: string;
  day: string;
  /** How far it has come: left as a draft, submitted, published, or approved to go out by itself at nine. */
  until: 'draft' | 'submitted' | 'planned' | 'published';
  /** Corrected after it was published: the words that were wrong, those that are right, and what is said of it. */
  correction?: { wrong: Both; right: Both; what: Both };
  /** What it is about, by the codes of the vocabulary. */
  subjects: string[];
  images?: SeedImage[];
  /** A change the reviser asks for once it is submitted. */
  asked?: { zh: string; words: string; proposed: string };
  /** Written in Chinese alone; its English is asked of the translation centre, by this day and with these words. */
  asksEnglish?: { by: string; instructions: string };
  /** Withdrawn after it was published, and why. */
  withdrawn?: string;
}

/** The releases as they would be on this day: events of the last weeks and the next days, none of them overdue. */
export function seedReleases(today: string): SeedRelease[] {
  return [...publishedOnes(today), ...openOnes(today)];
}

function publishedOnes(today: string): SeedRelease[] {
  const awarded = daysAfter(today, -18);
  const announced = daysAfter(today, -12);
  const saturday = nextSaturday(announced);
  const signed = daysAfter(today, -6);
  return [
    {
      subjects: ['gifts', 'culture'],
      images: [
        {
          at: 'lead',
          scene: evening,
          words: {
            caption: { zh: '一等奖作品《云江晚照》', en: '“Evening on the Yunjiang”, a first prize' },
            alt: {
              zh: '层层山峦前，夕阳低悬，色调由橙转蓝',
              en: 'A low sun over ranges of hills, orange turning to blue',
            },
          },
        },
        {
          at: 'end',
          scene: river,
          words: {
            caption: { zh: '一等奖作品《春江》', en: '“The River in Spring”, a first prize' },
            alt: { zh: '青绿山水，远山如波', en: 'Hills in green and blue, rolling like waves' },
          },
        },
      ],
      day: awarded,
      until: 'published',
      text: `第三届外事礼品设计征集揭晓
${zhDay(awarded)}，第三届云江外事礼品设计征集活动评选结果揭晓。本届活动共收到作品412件，评选出一等奖2件、二等奖6件。
市政府外办主任周静宜在颁奖活动上表示，获奖作品将进入外事礼品目录，供来访代表团选用。
Results of the Third Gift Design Call Announced
On ${englishDay(awarded)}, the results of the third call for designs of foreign affairs gifts in Yunjiang were announced. A total of 412 works were received, of which two won first prizes and six won second prizes.
Zhou Jingyi, Director-General of the Foreign Affairs Office of Yunjiang Municipal People’s Government, said at the award ceremony that the winning works would enter the catalogue of foreign affairs gifts for visiting delegations.`,
    },
    {
      subjects: ['services', 'notices'],
      day: announced,
      until: 'published',
      text: `外事服务大厅周六上午开放办理
自${zhDay(saturday)}起，云江市外事服务大厅每周六上午9时至12时开放办理APEC商务旅行卡和邀请函业务。
去年，服务大厅共办理各类事项8640件，同比增长12%。
Foreign Affairs Service Hall Opens on Saturday Mornings
Starting ${englishDay(saturday)}, Yunjiang Foreign Affairs Service Hall will be open from 9:00 to 12:00 every Saturday morning for APEC Business Travel Cards and invitation letters.
Last year, the Service Hall handled 8,640 applications of all kinds, up 12 percent year on year.`,
    },
    {
      subjects: ['trade', 'education'],
      images: [
        {
          at: 'lead',
          scene: morning,
          words: {
            caption: { zh: '清晨的云江口', en: 'The mouth of the Yunjiang in the morning' },
            alt: {
              zh: '晨光中层叠的蓝色山影',
              en: 'Blue hills, one behind the other, in the light of the morning',
            },
          },
        },
      ],
      day: signed,
      until: 'published',
      correction: {
        wrong: { zh: '60名', en: '60 students' },
        right: { zh: '80名', en: '80 students' },
        what: {
          zh: '首年招生人数误作60名，应为80名。',
          en: 'The class enrolls 80 students in its first year, not 60.',
        },
      },
      text: `云江港与航运职业学院共建人才班
${zhDay(signed)}，云江港务集团有限公司与云江航运职业学院签署合作协议，共建航运人才班，首年招收60名学生。
副市长苏晏出席签约仪式。云江港务集团董事长仇江平表示，3年内将为人才班提供奖学金500万元。
Yunjiang Port Opens a Class for Shipping Talent with a Vocational College
On ${englishDay(signed)}, Yunjiang Port Group Co., Ltd. and Yunjiang Vocational College of Shipping signed a cooperation agreement to open a class for shipping talent, which will enroll 60 students in its first year.
Vice Mayor Su Yan attended the signing ceremony. Qiu Jiangping, Chairperson of the Board of Yunjiang Port Group, said that scholarships worth RMB 5 million would be provided within three years.`,
    },
  ];
}

function openOnes(today: string): SeedRelease[] {
  const year = Number(today.slice(0, 4));
  const announced = daysAfter(today, -12);
  const received = daysAfter(today, -4);
  const tomorrow = daysAfter(today, 1);
  const leaves = daysAfter(today, 3);
  const forum = daysAfter(today, 9);
  return [
    {
      subjects: ['services'],
      asked: {
        zh: '设4个窗口',
        words: '请写明服务点的地址，方便企业前往。',
        proposed:
          '市政府外办副主任戴云舒介绍，服务点位于高新区政务服务中心，设4个窗口，平均办理时间缩短30%。',
      },
      day: today,
      until: 'submitted',
      text: `外事服务大厅在高新区设立服务点
${zhDay(today)}，云江市外事服务大厅高新区服务点启用，企业可就近办理APEC商务旅行卡、邀请函等8类事项。
市政府外办副主任戴云舒介绍，服务点设4个窗口，平均办理时间缩短30%。
Foreign Affairs Service Hall Opens a Desk in the High-Tech Zone
On ${englishDay(today)}, a service desk of Yunjiang Foreign Affairs Service Hall opened in the High-Tech Zone, where firms can apply nearby for eight kinds of services, including APEC Business Travel Cards and invitation letters.
Dai Yunshu, Deputy Director-General of the Foreign Affairs Office of Yunjiang Municipal People’s Government, said that the desk has four windows and that the average handling time has been cut by 30 percent.`,
    },
    {
      subjects: ['visits', 'partner-cities'],
      day: today,
      until: 'submitted',
      text: `秦牧川会见布伦港市市长英格丽·哈尔瓦
${zhDay(received)},市长秦牧川在云江宾馆会见来访的布伦港(gǎng)市市长英格丽·哈尔瓦一行。副市长苏晏、市政府外办主任周静宜参加会见。
秦牧川说，云江与布伦港结为友好城市12年来，港口、职业教育和青年交流合作扎实推进，去年双边贸易额达3.6亿元，同比增长14.2%。
哈尔瓦感谢云江的热情接待，表示愿以明年缔结友好城市关系13周年为契机，扩大港口管理与青年互访。
会见后，双方签署《${year + 1}—${year + 2}年友好交流计划》。
Qin Muchuan Meets Mayor Ingrid Halvar of Brennhaven
On ${englishDay(received)}, Qin Muchuan, Mayor of Yunjiang, met with Ingrid Halvar, Mayor of Brennhaven, and her delegation at the Yunjiang Hotel. Vice Mayor Su Yan and Zhou Jingyi, Director-General of the FAO of Yunjiang, attended the meeting.
Qin said that in the twelve years since Yunjiang and Brennhaven became sister cities, cooperation in ports, vocational education and youth exchange had moved forward steadily. Two-way trade reached RMB 36 million last year, up 14.2 percent.
Halvar thanked Yunjiangs people for the warm reception and looked forward to widening cooperation in port management and youth visits as the friendship cities enter their thirteenth year.`,
    },
    {
      subjects: ['visits', 'education'],
      day: leaves,
      until: 'draft',
      text: `瓦尔多里亚大区代表团来访
${zhSpan(today, leaves)}，瓦尔多里亚大区议会副主席基娅拉·贝利尼率代表团一行9人访问云江。
代表团参观云江航运职业学院，与市教育局副局长覃若溪就师生交流座谈。
Delegation from Valdoria Visits Yunjiang
From ${englishSpan(today, leaves)}, Chiara Bellini, Vice President of the Regional Council of Valdoria, led a delegation of nine to Yunjiang.
The delegation visited Yunjiang Vocational College of Shipping and exchanged views with Qin Ruoxi, Deputy Director-General of Yunjiang Municipal Bureau of Education, on exchanges of teachers and students.`,
    },
    {
      subjects: ['education', 'partner-cities'],
      day: forum,
      until: 'draft',
      asksEnglish: {
        by: daysAfter(today, 5),
        instructions: '活动名称请与论坛邀请函一致；英文稿供外地媒体使用。',
      },
      text: `云江将举办港口城市青年论坛
${zhDay(forum)}，港口城市青年论坛将在云江航运职业学院举行，布伦港等6个城市的青年代表80人参加。
论坛设航运、职业教育和文化三个分论坛，青年代表还将参观云江港。`,
    },
    {
      subjects: ['culture', 'partner-cities'],
      day: announced,
      until: 'published',
      withdrawn: '主办方改期，新的日期另行发布。',
      text: `友好城市青年画展在云江图书馆展出
${zhDay(announced)}，友好城市青年画展在云江图书馆开展，展出布伦港等5个城市青年的作品120幅。
展览不收取费用，市民可凭身份证件入场。
Paintings by Young People of Sister Cities on Show at Yunjiang Library
On ${englishDay(announced)}, an exhibition of paintings by young people of sister cities opened at Yunjiang Library, showing 120 works from Brennhaven and four other cities.
Entry is free of charge on showing an identity document.`,
    },
    {
      subjects: ['notices', 'education'],
      day: tomorrow,
      until: 'planned',
      text: `云江市外事志愿者培训班报名开始
${zhDay(tomorrow)}起，云江市第六期外事志愿者培训班接受报名，名额40人，为期5天，不收取费用。
市政府外办主任周静宜介绍，结业学员将参与友好城市来访接待和大型会议服务。
Enrolment Opens for Training of Foreign Affairs Volunteers
From ${englishDay(tomorrow)}, the sixth training course for foreign affairs volunteers in Yunjiang is open for enrolment. It has 40 places, runs for five days and is free of charge.
Zhou Jingyi, Director-General of the Foreign Affairs Office of Yunjiang Municipal People’s Government, said that those who complete it will help to receive visitors from sister cities and serve at large conferences.`,
    },
  ];
}
