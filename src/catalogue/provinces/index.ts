import { anhui } from './anhui.ts'
import { beijing } from './beijing.ts'
import { chongqing } from './chongqing.ts'
import { fujian } from './fujian.ts'
import { gansu } from './gansu.ts'
import { guangdong } from './guangdong.ts'
import { guangxi } from './guangxi.ts'
import { guizhou } from './guizhou.ts'
import { hainan } from './hainan.ts'
import { hebei } from './hebei.ts'
import { heilongjiang } from './heilongjiang.ts'
import { henan } from './henan.ts'
import { hongKong } from './hong-kong.ts'
import { hubei } from './hubei.ts'
import { hunan } from './hunan.ts'
import { innerMongolia } from './inner-mongolia.ts'
import { jiangsu } from './jiangsu.ts'
import { jiangxi } from './jiangxi.ts'
import { jilin } from './jilin.ts'
import { liaoning } from './liaoning.ts'
import { macau } from './macau.ts'
import { ningxia } from './ningxia.ts'
import { qinghai } from './qinghai.ts'
import { shaanxi } from './shaanxi.ts'
import { shandong } from './shandong.ts'
import { shanghai } from './shanghai.ts'
import { shanxi } from './shanxi.ts'
import { sichuan } from './sichuan.ts'
import { taiwan } from './taiwan.ts'
import { tianjin } from './tianjin.ts'
import { tibet } from './tibet.ts'
import { xinjiang } from './xinjiang.ts'
import { yunnan } from './yunnan.ts'
import { zhejiang } from './zhejiang.ts'

/** Places with their communications administration, in the order of GB/T 2260. Prefixes: the usual one first. */
export const provinces = [
  beijing,
  tianjin,
  hebei,
  shanxi,
  innerMongolia,
  liaoning,
  jilin,
  heilongjiang,
  shanghai,
  jiangsu,
  zhejiang,
  anhui,
  fujian,
  jiangxi,
  shandong,
  henan,
  hubei,
  hunan,
  guangdong,
  guangxi,
  hainan,
  chongqing,
  sichuan,
  guizhou,
  yunnan,
  tibet,
  shaanxi,
  gansu,
  qinghai,
  ningxia,
  xinjiang,
  taiwan,
  hongKong,
  macau,
] as const
