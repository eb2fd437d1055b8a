import type { FieldDefinition } from '../../fields/definition.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'

const unbuilt =
  /(?:网站|站点|官网|网页|页面|小程序|app|商城|网店)(?:还|都|也|现在|目前|暂时){0,2}没(?:有)?(?:做好|做完|建好|建成|开发|上线|弄好|搭好|写完|设计好|开通|完工)/
const features = /论坛|评论|留言|弹幕|直播|聊天|发帖|投稿/
/** what a site that is not built yet is an answer to */
const ofBuilding: ReadonlySet<string> = new Set(['currentlyResolving', 'siteOpenDate', 'siteHomepageUrl', 'psFilingStatus', 'vulnScanDate'])
const ofFirm: ReadonlySet<string> = new Set(['subject', 'people', 'consent'])

/** Does the message tell of the site, where this is asked of something else? */
export function isSiteTalk({ key, group }: FieldDefinition, text: string): boolean {
  if (unbuilt.test(text)) return !ofBuilding.has(key)
  return ofFirm.has(group) && features.test(text)
}

/** 网站还没做好, 没有论坛也不能评论: what a site has and has not is no no to what is asked of something else, a mobile say. */
export function withoutSiteTalk(heard: FieldsHeard, { asked, text }: Pick<Hearing, 'asked' | 'text'>): FieldsHeard {
  const off = new Set(asked.filter(field => isSiteTalk(field, text)).map(({ key }) => key))
  if (off.size === 0) return heard
  const isNo = (value: unknown): boolean =>
    value === false || value === 'none' || value === 'notGraded' || value === 'pending' || value === 0
  return {
    ...heard,
    fills: heard.fills.filter(
      ({ field, value, quote }) => !off.has(field) || !(isNo(value) || isNo([value].flat()[0]) || unbuilt.test(quote)),
    ),
    states: heard.states.filter(({ field, state }) => !(off.has(field) && state === 'notApplicable')),
    clarifies: heard.clarifies.filter(({ field, quote }) => !(off.has(field) && unbuilt.test(quote))),
  }
}
