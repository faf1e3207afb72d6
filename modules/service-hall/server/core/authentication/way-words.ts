import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { WayReason } from '../../../contract/authentication.ts';

/** Why a document takes that way, and what to do. */
export function wayWords(reason: WayReason, name: Both, since: IsoDate | null): Both {
  const day = { zh: since ? dayWords('zh', since) : '', en: since ? dayWords('en', since) : '' };
  switch (reason) {
    case 'member':
      return {
        zh: `${name.zh}自${day.zh}起是《取消外国公文书认证要求的公约》缔约方：办理附加证明书后可直接使用，不再办理领事认证。`,
        en: `The Apostille Convention is in force for ${name.en} since ${day.en}: with an apostille the document can be used there, and no legalisation is needed.`,
      };
    case 'not-member':
      return {
        zh: `${name.zh}不在已知的公约缔约方之列：须办理领事认证，再由其驻华使领馆认证。`,
        en: `${name.en} is not among the known parties to the Apostille Convention: the document is legalised here, then by its mission in China.`,
      };
    case 'not-yet':
      return {
        zh: `公约自${day.zh}起对${name.zh}生效，使用日期在此之前：须办理领事认证。如可推迟到生效后使用，办理附加证明书即可。`,
        en: `The Apostille Convention comes into force for ${name.en} on ${day.en}, after the document is used: it has to be legalised. If it can be used after that day, an apostille will do.`,
      };
    case 'not-between':
      return {
        zh: `${name.zh}是公约缔约方，但公约在中国与其之间不生效：须办理领事认证。`,
        en: `${name.en} is a party to the Apostille Convention, but between it and China it is not in force: the document has to be legalised.`,
      };
    case 'before-china':
      return {
        zh: '使用日期早于公约对中国生效之日：当时须办理领事认证。',
        en: 'The day is before the Apostille Convention came into force for China: documents were legalised then.',
      };
    case 'within-china':
      return {
        zh: `${name.zh}：在中国境内使用，不办理附加证明书，也不办理领事认证。内地文书送香港、澳门、台湾使用另有渠道，请先问公证处。`,
        en: `${name.en}: within China neither an apostille nor legalisation is used. Documents of the mainland take other ways to Hong Kong, Macao and Taiwan; ask the notary first.`,
      };
  }
}
