import type { MockRelease } from '../mock-release.ts';

/** Chinese and English in one line, paragraph by paragraph; a whole paragraph has no English. */
export const exchangePlan: MockRelease = {
  name: 'both languages in one line, the last paragraph untranslated',
  text: `云江与瓦尔多里亚大区签署教育合作协议 Yunjiang and Valdoria Region Sign Agreement on Cooperation in Education
11月27日，市教育局局长覃若溪与瓦尔多里亚大区议会副主席基娅拉·贝利尼在云江签署教育合作协议。 On November 27, Qin Ruoxi, Director-General of Yunjiang Municipal Bureau of Education, and Chiara Bellini, Vice President of the Regional Council of Valdoria, signed an agreement on cooperation in education in Yunjiang.
根据协议，双方将在5年内互派150名教师，并合作编写两种教材。 Under the agreement, the two sides will exchange 150 teachers in five years and compile two textbooks together.
签约仪式后，代表团一行9人参观了云江航运职业学院，并与学生座谈。
`,
  expected: {
    repairs: [],
    people: [
      '覃若溪 = Qin Ruoxi; 局长 / 市教育局 / Director-General / Yunjiang Municipal Bureau of Education',
      '基娅拉·贝利尼 = Chiara Bellini; 副主席 / 瓦尔多里亚大区议会 / Vice President / Regional Council of Valdoria',
    ],
    bodies: [
      '市教育局 = Yunjiang Municipal Bureau of Education',
      '瓦尔多里亚大区议会 = Regional Council of Valdoria',
    ],
    dates: ['--11-27: 11月27日 = November 27'],
    beads: '0:0 1:1 2:2 3:',
    findings: ['error sentence-missing zh 3 …'],
  },
};
