import { verifyLedger } from '../ledger/verify.ts';
import { type DoctorFinding, type Examination, error, ok, warning } from './examination.ts';

/** Does each office's ledger hold, from its first line to its last? */
export const ledger: Examination = {
  id: 'ledger',
  name: { zh: '账本', en: 'Ledger' },
  needsTables: true,
  async examine({ offices, look }) {
    if (offices.length === 0) return [noOffice];
    const findings: DoctorFinding[] = [];
    for (const office of offices) {
      const { code } = office;
      const { lines, broken } = await look(office, (ctx) => verifyLedger(ctx.db, code));
      findings.push(
        broken
          ? error(
              {
                zh: `${code}：第 ${broken.seq} 行不符，此前 ${lines} 行无误。`,
                en: `${code}: line ${broken.seq} does not hold; the ${lines} before it do.`,
              },
              {
                zh: '请保留现场，用 chancery ledger verify 查看原因，从最近一份无误的备份恢复。',
                en: 'Keep everything as it is, see why with chancery ledger verify, and restore the latest sound backup.',
              },
            )
          : ok(`${code}：${lines} 行全部相符`, `${code}: all ${lines} lines hold`),
      );
    }
    return findings;
  },
};

const noOffice = warning(
  { zh: '还没有机构。', en: 'There is no office yet.' },
  { zh: '请用 chancery office create 建立。', en: 'Open one with chancery office create.' },
);
