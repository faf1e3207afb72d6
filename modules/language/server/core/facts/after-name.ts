import type { Mention } from './name-text.ts';
import type { ZhPost } from './titles-zh.ts';

/** A name found in Chinese by what stands around it, with the posts said there. */
export interface ZhName extends Mention {
  posts: ZhPost[];
  kind: 'chinese' | 'foreign';
  /** Firm: a title stands before it and a clean end after it. The rest is believed only if English agrees. */
  firm: boolean;
}

/** Verbs and particles that may follow a name directly. */
export const strongVerb =
  /^(?:强调|会见|出席|调研|表示|指出|参加|陪同|主持|介绍|讲话|讲|致辞|率队|率团|一行|同志|先生|女士|分别|先后|座谈|会谈|交谈|洽谈|抵达|发言|签署|祝贺|回应|代表|宣布|宣读|汇报|听取|走访|考察|参观|访问|拜会|欢迎|感谢|认为|希望|说|在|等|及|和|与)/;
export const afterName =
  /^(?:$|[，。、；：！？,.;:!?\s（）()“”"《》—…]|一[行并道同起]|[等同先女及和与在到赴会出率主参表指强陪致走听介说向为应于对以还也并作接拜访视讲宣提要分就今日昨抵考调深前受从带随做进围感欢希认回共当签祝谈结看又将来亲担任兼是的了博教院夫逐举发检督慰巡专牵部学话阅召现均都或则曾])/;
/** A mark, or the end of the sentence. */
export const cleanEnd = /^(?:$|[^\p{Script=Han}·•・‧∙])/u;
