import type { MockRelease } from '../mock-release.ts';

/** Numbered advice, telephone numbers, a signature and a date line. */
export const travelWarning: MockRelease = {
  name: 'a warning to travellers with telephone numbers, clean',
  text: `关于近期赴南洋岛国旅游的安全提醒
近期，台风“海葵”影响南洋岛国，部分航班取消。截至11月5日18时，共有约340名云江游客滞留。
市政府外办提醒赴当地的云江市民：
一、密切关注当地天气预报，避免前往海边；
二、如遇紧急情况，请拨打当地报警电话999、急救电话995，并联系中国驻当地使领馆；
三、外交部全球领事保护与服务应急热线（24小时）：+86-10-12308。
市政府外办领事处值班电话：023-6388 0000（工作日9:00—17:30）。
云江市人民政府外事办公室
2024年11月5日
Safety Reminder for Travel to Island Countries in the South Seas
Recently, Typhoon Haikui has hit island countries in the South Seas, and some flights have been cancelled. As of 18:00 on November 5, about 340 tourists from Yunjiang were stranded.
The Foreign Affairs Office of Yunjiang Municipal People's Government reminds citizens of Yunjiang travelling there:
1. Follow the local weather forecast closely and keep away from the seaside;
2. In an emergency, call the local police at 999 or an ambulance at 995, and contact the Chinese embassy or consulate there;
3. The 24-hour global hotline for consular protection and services of the Ministry of Foreign Affairs is +86-10-12308.
Duty phone of the Consular Division of the Foreign Affairs Office: 023-6388 0000 (working days 9:00-17:30).
Foreign Affairs Office of Yunjiang Municipal People's Government
November 5, 2024
`,
  expected: {
    repairs: [],
    people: [],
    bodies: [
      "云江市人民政府外事办公室 = Foreign Affairs Office of Yunjiang Municipal People's Government",
      '外交部 = Ministry of Foreign Affairs',
    ],
    dates: ['--11-05: 11月5日 = November 5', '2024-11-05: 2024年11月5日 = November 5, 2024'],
    beads: '0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8 9:9',
    findings: [],
  },
};
