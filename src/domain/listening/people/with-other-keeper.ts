import { type Hearing, isAsked } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

/** 负责人写陈阿凤, 负责人还是写我妈: somebody else than whoever speaks */
const principalIsOther =
  /(?<![站务全络])负责人(?:就|还是|那就|改成|改|换成)*(?:写|填|是|用|由|换成|改成)(?!我(?!妈|爸|老|哥|弟|姐|妹|儿|女|爱人|媳妇|叔|舅|姑|姨)|本人|法人)[\u4e00-\u9fff]{2}/
/** 网站是我管 */
const keptByMe =
  /(?:网站|网页|后台|小程序|app)(?:这块|的事|平时|还是|都|也)*(?:是|归|由)我(?:自己)?(?:来|在)?(?:管|弄|负责|打理|维护|搞)?(?=$|[,。;!\s的])/

/** the same person, no, my colleague looks after the website */
const keptByOther =
  /\bno,? (?:it'?s )?(?:my|our|a|the) [a-z ]{2,24}?(?:looks? after|runs?|manages?|takes? care|handles?|maintains?) [a-z ]{0,12}site/

/** 负责人写陈阿凤,网站是我管: whoever speaks of another in charge, and looks after the site, is a second person. */
export function withOtherKeeper(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const field = hearing.tools.fields.serviceOwnerSameAsPrincipal
  const found = keptByOther.exec(hearing.text) ?? (principalIsOther.test(hearing.text) ? keptByMe.exec(hearing.text) : null)
  if (!field || !found || !isAsked(hearing, field.key)) return settled
  const reading = {
    kind: 'value' as const,
    raw: false,
    start: found.index,
    end: found.index + found[0].length,
    confidence: 0.88,
    purity: 1,
  }
  return [...settled.filter(each => each.field !== field), { field, told: true, score: 2.6, reading }]
}
