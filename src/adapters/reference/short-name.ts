const peoples =
  '汉 壮 满 回 苗 维吾尔 土家 彝 蒙古 藏 布依 侗 瑶 朝鲜 白 哈尼 哈萨克 黎 傣 畲 傈僳 仡佬 东乡 高山 拉祜 水 佤 纳西 羌 土 仫佬 锡伯 柯尔克孜 达斡尔 景颇 毛南 撒拉 布朗 塔吉克 阿昌 普米 鄂温克 怒 京 基诺 德昂 保安 俄罗斯 裕固 乌孜别克 门巴 鄂伦春 独龙 塔塔尔 赫哲 珞巴'
    .split(' ')
    .sort((one, other) => other.length - one.length)

/** 土家族苗族自治州, 各族自治县, 维吾尔自治区 at the end of a name */
const autonomy = new RegExp(`(?:(?:${peoples.join('|')})族?|各族){0,9}自治[州县旗]$`)
const plain = /(?:新区|林区|特区|地区|省|市|县|区|盟|州|旗)$/

const ofProvince = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省)$/

/** The name as people say it (恩施, 浦东, 广西); the full one when too little is left. */
export function shortName(name: string): string {
  if (ofProvince.test(name)) return name.replace(ofProvince, '')
  const short = autonomy.test(name) ? name.replace(autonomy, '') : name.replace(plain, '')
  return short.length >= 2 ? short : name
}
