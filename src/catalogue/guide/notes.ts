import type { Json } from '../../domain/json.ts'
import { list, words } from '../locales/args.ts'

type Figures = Readonly<Record<string, Json>>
type InBothLocales = Readonly<Record<'zh-CN' | 'en', (figures: Figures) => string>>

const figure = (figures: Figures, name: string): string => words(figures[name] ?? null)
const figures = (all: Figures, name: string): readonly string[] => list(all[name]).map(each => String(each))

const colour: Readonly<Record<string, string>> = { red: '红', orange: '橙', yellow: '黄', blue: '蓝' }
const unit: Readonly<Record<string, string>> = { workingDays: '工作日', days: '天' }
const onsite: Readonly<Record<string, string>> = { optional: '可选', required: '需进行' }

/** Where the articles disagree with themselves, in words around computed figures. */
export const noteWords: Readonly<Record<string, InBothLocales>> = {
  G010: {
    'zh-CN': f =>
      `文章说周期缩短了${figure(f, 'claimed')}%，反推旧周期是${figure(f, 'oldLeast')}到${figure(f, 'oldMost')}个工作日；按法规上限${figure(f, 'ceiling')}个工作日算应是${figure(f, 'againstCeilingLeast')}%到${figure(f, 'againstCeilingMost')}%，这个比例算不出来。`,
    en: f =>
      `The article says ${figure(f, 'claimed')} % shorter, which would make the old cycle ${figure(f, 'oldLeast')} to ${figure(f, 'oldMost')} working days; against the ceiling of ${figure(f, 'ceiling')} it would be ${figure(f, 'againstCeilingLeast')} to ${figure(f, 'againstCeilingMost')} %. The figure cannot be reproduced.`,
  },
  G060: {
    'zh-CN': f =>
      `四类驳回占比${figures(f, 'shares').join('% + ')}%合计${Number(f.sum).toFixed(1)}%，不等于100%；四舍五入最多差${figure(f, 'rounding')}个百分点。`,
    en: f =>
      `The shares ${figures(f, 'shares').join(' + ')} add up to ${Number(f.sum).toFixed(1)} %, not to 100 %; rounding explains ${figure(f, 'rounding')} points at most.`,
  },
  G090: {
    'zh-CN': f =>
      `周期一处按“${unit[figures(f, 'units')[0] ?? ''] ?? ''}”、一处按“${unit[figures(f, 'units')[1] ?? ''] ?? ''}”计，不能相比。`,
    en: () => 'One period is given in working days, the others in days; they cannot be compared.',
  },
  G101: {
    'zh-CN': f =>
      `文章自报${figure(f, 'claimed')}字；正文连同网页图注数出${figure(f, 'asItStands')}个汉字，不算图注${figure(f, 'text')}个，都对不上。`,
    en: f =>
      `The article counts ${figure(f, 'claimed')} characters of itself; its body holds ${figure(f, 'asItStands')} with the captions of the page and ${figure(f, 'text')} without.`,
  },
  G102: {
    'zh-CN': f =>
      `各阶段相加是${figure(f, 'least')}到${figure(f, 'most')}个工作日，还没算现场核查；文中另说${figure(f, 'claimedLeast')}到${figure(f, 'claimedMost')}个工作日、不超过${figure(f, 'largeDays')}天、不超过${figure(f, 'cloudDays')}天、${figure(f, 'minutes')}分钟，互相矛盾。`,
    en: f =>
      `The stages add up to ${figure(f, 'least')} to ${figure(f, 'most')} working days without the on-site check; elsewhere it says ${figure(f, 'claimedLeast')} to ${figure(f, 'claimedMost')} working days, at most ${figure(f, 'largeDays')} days, at most ${figure(f, 'cloudDays')} days and ${figure(f, 'minutes')} minute.`,
  },
  G103: {
    'zh-CN': f =>
      `日志期限一处是近${figure(f, 'months')}个月，一处是最近${figure(f, 'days')}天。按法律至少留存6个月，最近${figure(f, 'days')}天只是其中一段。`,
    en: f =>
      `Logs of the last ${figure(f, 'months')} months in one place, of the last ${figure(f, 'days')} days in another. The law wants six months; the ${figure(f, 'days')} days are a part of them.`,
  },
  G104: {
    'zh-CN': f =>
      `要求${figure(f, 'carries')}Gbps 的网络接口，又要测${figure(f, 'peak')}Gbps 的峰值，相差${figure(f, 'ratio')}倍，不可能同时成立。不要去做这种测试。`,
    en: f =>
      `An interface of ${figure(f, 'carries')} Gbps and a peak test of ${figure(f, 'peak')} Gbps, ${figure(f, 'ratio')} times as much: both cannot hold. Do not run such a test.`,
  },
  G105: {
    'zh-CN': f =>
      `引用的数据截止到${[...new Set(figures(f, 'ends'))].join('、')}，早于文中的政策日期${figure(f, 'policy')}，说明不了新政的效果。`,
    en: f =>
      `The data end on ${[...new Set(figures(f, 'ends'))].join(' and ')}, before the policy of ${figure(f, 'policy')} that they are to show.`,
  },
  G106: {
    'zh-CN': f =>
      `等保三级一处要求所有机构都有，一处只对年营收超过${Number(f.revenue) / 10_000}万元的企业。两处都没有法规依据，按实际定级填写。`,
    en: f =>
      `MLPS level 3 is wanted of everybody in one place, of revenue above CNY ${Number(f.revenue) / 1_000_000} million in another. Neither has a basis; state the level you have.`,
  },
  G107: {
    'zh-CN': f =>
      `文章是${figure(f, 'levels')}级响应、${figures(f, 'colours').length}色预警（${figures(f, 'colours')
        .map(each => colour[each] ?? each)
        .join('')}），国家口径是${figure(f, 'officialLevels')}级事件、${figures(f, 'officialColours').length}色预警（${figures(
        f,
        'officialColours',
      )
        .map(each => colour[each] ?? each)
        .join('')}）；官方的蓝色是最低一级预警，不是正常状态。`,
    en: f =>
      `The article has ${figure(f, 'levels')} levels and ${figures(f, 'colours').length} colours (${figures(f, 'colours').join(', ')}), officially there are ${figure(f, 'officialLevels')} levels and ${figures(f, 'officialColours').length} colours (${figures(f, 'officialColours').join(', ')}); official blue is the lowest warning, not the normal state.`,
  },
  G108: {
    'zh-CN': f => `现场核查小标题说“${onsite[figures(f, 'says')[0] ?? ''] ?? ''}”，正文说“${onsite[figures(f, 'says')[1] ?? ''] ?? ''}”。`,
    en: () => 'The on-site check is optional in the heading and required in the text.',
  },
  G109: {
    'zh-CN': f => `标题是“${figure(f, 'word')}”，步骤却让人选“新备案申请”。先问清变了什么，再选变更、新增接入，或注销后首次备案。`,
    en: () => 'The title speaks of re-filing, the step of a new application. Ask what changed first, then choose the procedure.',
  },
  P040: {
    'zh-CN': f => `全文除列表序号外有${figure(f, 'numbers')}个数字、${figure(f, 'instruments')}部法规名；真正要紧的30日期限没有写。`,
    en: f =>
      `Apart from the numbers of its lists the text names ${figure(f, 'numbers')} figures and ${figure(f, 'instruments')} instruments; the 30 days that matter are missing.`,
  },
  P041: {
    'zh-CN': f =>
      `网页文本${figure(f, 'onPage')}字，夹有${figure(f, 'glosses')}处拼音，去掉后${figure(f, 'decoded')}字；最后一句没有写完。`,
    en: f =>
      `The page has ${figure(f, 'onPage')} characters with ${figure(f, 'glosses')} readings in pinyin, ${figure(f, 'decoded')} without; its last sentence is cut off.`,
  },
  P042: {
    'zh-CN': () => '一篇要求用户数据放在境内，另一篇以服务器放在海外为前提。按数据出境的规定办，两篇都不作准。',
    en: () =>
      'One article wants user data at home, the other takes servers abroad for granted. The rules on exports decide, neither article does.',
  },
}
