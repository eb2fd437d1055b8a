import { chooses, listed } from '../../life/chosen-by-change.ts'
import type { ChangeKind } from '../../tables/tables.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import { changesIn } from './hear-changes.ts'

const [scenario, type] = ['filingScenario', 'icpFilingType']
const longest = 60
const ofFiling = /变更|注销|取消|备案[^,。;]{0,6}(?:改|变|换|更新)|(?:改|更新|换)[^,。;]{0,6}备案/
/** 没备案打不开了: there is no filing yet */
const none = /没(?:有)?(?:备|办|做)|未备|打不开|首次|第一次|头一回/
const police = /公安|网安|网警|police/
/** 换服务器了, 搬到香港: the reason for a new filing, heard by its own words */
const toldOtherwise: ReadonlySet<ChangeKind> = new Set(['ip', 'accessProvider', 'owner', 'overseas', 'back', 'securityContact'])

/**
 * What brings somebody who has a filing already, said where only what is to be done was asked: 法人换了, 新增网站, 网站不做了. The kind of filing
 * follows; that it is the ICP one is put forward.
 */
export function withErrand(
  heard: FieldsHeard,
  hearing: Hearing,
  again: (field: string, from: number, to?: number) => FieldsHeard,
): FieldsHeard {
  const { text, norm, segments } = hearing
  if (!isAsked(hearing, scenario) || text.length > longest) return heard
  const said = heard.fills.find(({ field }) => field === scenario)
  if (
    none.test(text) ||
    hearing.tools.lexicon.changes.unless.test(text) ||
    segments.some(({ question }) => question) ||
    heard.fills.some(({ field }) => field === type)
  )
    return heard
  // 公司搬到河南了,网站要备案 may be a first one
  if (said && (said.value !== 'icpRefiling' || !ofFiling.test(text))) return heard
  const fill = (field: string, value: Fill['value'], doubt?: 'likely'): Fill => ({
    field,
    value,
    ...quoteOf(norm, 0, text.length),
    ...(doubt ? { confidence: 0.6, doubt } : { confidence: 0.9 }),
  })
  const kind = ofKind(again(type, 0).fills)
  const ofIcp = ofChange(hearing, fill, kind[0]) ?? kind
  if (ofIcp.length === 0) return heard
  const isPolice = police.test(text)
  const fills = isPolice ? ofIcp.filter(({ field }) => field === 'changeType') : ofIcp
  const has = (field: string): boolean => heard.fills.some(each => each.field === field)
  return {
    ...heard,
    fills: [
      ...heard.fills,
      ...fills.filter(({ field }) => !has(field)),
      ...(said ? [] : [fill(scenario, isPolice ? 'publicSecurity' : 'icpRefiling', 'likely')]),
    ],
    states: heard.states.filter(({ field }) => field !== scenario),
    clarifies: heard.clarifies.filter(({ field }) => field !== scenario),
  }
}

function ofChange(
  hearing: Hearing,
  fill: (field: string, value: Fill['value'], doubt?: 'likely') => Fill,
  kind: Fill | undefined,
): readonly Fill[] | undefined {
  const kinds = (changesIn(hearing)?.kinds ?? []).filter(kind => !toldOtherwise.has(kind))
  const chosen = chooses.find(([kind]) => kinds.includes(kind))?.[1]
  if (!chosen) return undefined
  const types = kinds.filter(kind => listed.has(kind))
  return [
    // 要注销备案: of the site or of all that the business has
    chosen.type.startsWith('cancel') ? (kind ?? fill(type, chosen.type, 'likely')) : fill(type, chosen.type),
    ...(chosen.type === 'change' && types.length > 0 ? [fill('changeType', types)] : []),
    ...(chosen.reason ? [fill('refilingReason', chosen.reason)] : []),
  ]
}

/** 我要做变更, 新增网站; other kinds follow from a reason that is told */
const ofKind = (fills: readonly Fill[]): readonly Fill[] =>
  fills.filter(
    ({ field, value, confidence, doubt }) => field === type && brings.has(String(value)) && (confidence >= sureFrom || doubt === 'likely'),
  )
const brings: ReadonlySet<string> = new Set(['change', 'addService', 'cancelService', 'cancelSubject'])
