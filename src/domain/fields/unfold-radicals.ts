/**
 * The letters that the signs of the block CJK Radicals Supplement stand for, from U+2E80 on, as their names in Unicode say: ⻔ is CJK RADICAL
 * C-SIMPLIFIED GATE, 门. Unicode folds only two of them itself; U+2E9A is no sign.
 */
const supplement = [
  ...'丶厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄㣺扌攵\u2e9a旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒网网网羊羊羊',
  ...'耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
]
const firstOfSupplement = 0x2e80

/** Kangxi radicals that fold to the old form of a letter, and that fonts of the mainland draw as the new one. */
const newForms: Readonly<Record<string, string>> = { '⼾': '户', '⾭': '青', '⿈': '黄' }

const radical = /[\u2E80-\u2EF3\u2F00-\u2FD5\uF900-\uFAFF]/g

/** Radicals and compatibility ideographs, which printers of PDF emit in place of the letters that they look like; length stays. */
export const unfoldRadicals = (text: string): string =>
  text.replace(radical, sign => newForms[sign] ?? supplement[sign.charCodeAt(0) - firstOfSupplement] ?? sign.normalize('NFKC'))
