import type { Cast } from '../../../kernel/server/house/module.ts';
import type { Place } from '../contract/place.ts';
import { addPlace } from './operations/add-place.ts';

const keeper = 'shen.ruolan@yunjiang.example';
type Pair = [zh: string, en: string];

/** Where the demonstration office lodges, meets, meets at the gate and dines its guests: all made up. */
const seedPlaces: { kind: string; name: Pair; address: Pair; at?: [number, number]; capacity?: Pair }[] = [
  {
    kind: 'hotel',
    name: ['云江江畔宾馆', 'Yunjiang Riverside Guest House'],
    address: ['云江市滨江区江畔路18号', '18 Jiangpan Road, Binjiang District, Yunjiang'],
    at: [29.5612, 108.3345],
    capacity: ['客房212间，宴会厅30桌', '212 rooms; banquet hall for 30 tables'],
  },
  {
    kind: 'hotel',
    name: ['云江国际酒店', 'Yunjiang International Hotel'],
    address: ['云江市新港区会展大道2号', '2 Huizhan Avenue, Xingang District, Yunjiang'],
    capacity: ['客房460间，会议室9间', '460 rooms; 9 meeting rooms'],
  },
  {
    kind: 'hall',
    name: ['云江会堂第一会见厅', 'Yunjiang Hall, First Reception Room'],
    address: ['云江市中心区人民广场1号', '1 Renmin Square, Zhongxin District, Yunjiang'],
    at: [29.5571, 108.3288],
    capacity: ['沙发会见主宾各12人，后排24座', 'Armchairs for 12 on each side, 24 seats behind'],
  },
  {
    kind: 'hall',
    name: ['云江会堂签约厅', 'Yunjiang Hall, Signing Room'],
    address: ['云江市中心区人民广场1号', '1 Renmin Square, Zhongxin District, Yunjiang'],
    capacity: ['签约台2席，观礼60人', 'Signing table for 2, standing room for 60'],
  },
  {
    kind: 'airport',
    name: ['云江云栖国际机场', 'Yunjiang Yunqi International Airport'],
    address: ['云江市云栖镇机场路', 'Jichang Road, Yunqi Town, Yunjiang'],
    at: [29.4877, 108.4102],
    capacity: ['贵宾厅3间，每间20人', '3 VIP lounges for 20 each'],
  },
  {
    kind: 'station',
    name: ['云江东站', 'Yunjiang East Railway Station'],
    address: ['云江市新港区东站广场', 'Dongzhan Square, Xingang District, Yunjiang'],
  },
  {
    kind: 'site',
    name: ['云江港三期自动化码头', 'Yunjiang Port Phase III Automated Terminal'],
    address: ['云江市新港区港务路88号', '88 Gangwu Road, Xingang District, Yunjiang'],
    at: [29.602, 108.3721],
    capacity: ['参观廊道每批25人，须戴安全帽', 'Visitors’ gallery for 25 at a time; helmets are worn'],
  },
  {
    kind: 'site',
    name: ['云江竹编工坊', 'Yunjiang Bamboo Weaving Workshop'],
    address: ['云江市古城区竹巷7号', '7 Zhu Lane, Old Town, Yunjiang'],
    capacity: ['每批15人，可动手体验', 'For 15 at a time, who may try their hand'],
  },
  {
    kind: 'restaurant',
    name: ['望江楼', 'Wangjiang Pavilion Restaurant'],
    address: ['云江市滨江区望江路3号', '3 Wangjiang Road, Binjiang District, Yunjiang'],
    capacity: [
      '包间6间，最大一桌20人，可备清真、素食',
      '6 private rooms, the largest table for 20; halal and vegetarian on request',
    ],
  },
];

/** Enters the places, by their Chinese names. */
export async function seedPlacesOf(cast: Cast): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const { kind, name, address, at, capacity } of seedPlaces) {
    const place = (await cast.perform(keeper, addPlace, {
      kind,
      name: pair(name),
      address: pair(address),
      city: pair(['云江', 'Yunjiang']),
      economy: 'CN',
      at: at ? { latitude: at[0], longitude: at[1] } : null,
      capacity: capacity ? pair(capacity) : null,
    })) as Place;
    made.set(name[0], place.id);
  }
  return made;
}

function pair([zh, en]: Pair) {
  return { zh, en, how: 'recorded' };
}
