import type { CaseState } from '../../case/state.ts'
import type { Json } from '../../json.ts'
import type { JudgeContext } from '../../readiness/judgement.ts'
import { hasPasted, hasReadPaper } from '../has-pasted.ts'
import type { Derivation } from './derivation.ts'
import { isOrganisation } from './is-organisation.ts'

type Value = (state: CaseState, ctx: JudgeContext) => Json | undefined

/**
 * Somebody in a hurry sent the paper and one message: what is usual is offered together, for one yes, beside what only they can know. Never stored
 * by itself, and never put forward to who answers one question after the other.
 */
const presume = (field: string, from: readonly string[], value: Value): Derivation => ({
  id: `presume:${field}`,
  kind: 'proposal',
  targets: [field],
  sources: from,
  waitsFor: () => [],
  derive(state, ctx) {
    if (!isHurried(state, ctx)) return []
    const presumed = value(state, ctx)
    return presumed === undefined ? [] : [{ field, value: presumed, from }]
  },
})

export const isHurried = (state: CaseState, ctx: Pick<JudgeContext, 'catalogue'>): boolean => hasReadPaper(state) && hasPasted(state, ctx)

/** Also what was read and waits for the same yes. */
function shownIn(state: CaseState, field: string): string | undefined {
  const entry = state.fields[field]
  const value = entry?.state === 'filled' || entry?.state === 'needsConfirmation' ? entry.value : undefined
  return typeof value === 'string' ? value : undefined
}

const domainOf = (state: CaseState): string | undefined => {
  const entry = state.fields.siteDomains
  const [first] = entry?.state === 'filled' && Array.isArray(entry.value) ? entry.value : []
  return typeof first === 'string' ? first : undefined
}

const others = ['appName', 'appPackageName', 'miniProgramName', 'miniProgramAppId']
const isSite = (state: CaseState): boolean => domainOf(state) !== undefined && !others.some(field => state.fields[field])

/** clouds that sell domains too: who buys the one there buys the other */
const sellsDomains = /阿里云|腾讯云|华为云|百度|西部数码|新网|万网|京东云|火山|Aliyun|Alibaba|Tencent|Huawei/i
const company = (state: CaseState): boolean => shownIn(state, 'organizerNature') === 'enterprise'

/** A branch, or a company that a company owns: its own head is not who owns it. */
const isOwnedByAnother = (state: CaseState): boolean =>
  /分公司|分店|分部|办事处/.test(shownIn(state, 'organizerName') ?? '') ||
  state.uploads.some(
    ({ kind, read = [] }) => kind === 'businessLicence' && read.some(({ name, value }) => name === 'type' && /法人独资|国有/.test(value)),
  )

/** Who looks after the site has a number or an address of their own. */
const isReachedElsewhere = (state: CaseState): boolean =>
  (['Mobile', 'Email'] as const).some(way => {
    const [theirs, principals] = [shownIn(state, `serviceOwner${way}`), shownIn(state, `principal${way}`)]
    return theirs !== undefined && principals !== undefined && theirs !== principals
  })

export const presumptions: readonly Derivation[] = [
  presume('icpFilingType', [], state =>
    ['existingIcpNumber', 'refilingReason', 'previousAccessProvider', 'changeType'].some(field => state.fields[field])
      ? undefined
      : 'firstFiling',
  ),
  presume('serverRegion', ['accessProviderName'], state => (state.filings.includes('icpFiling') ? 'mainland' : undefined)),
  presume('organizerCertValidTo', [], () => 'longTerm'),
  presume('mailingAddress', ['organizerCertAddress'], state => shownIn(state, 'organizerCertAddress')),
  presume('investorOrSuperior', ['legalRepName'], state =>
    company(state) && !isOwnedByAnother(state) ? shownIn(state, 'legalRepName') : undefined,
  ),
  presume('principalIsLegalRep', [], state =>
    shownIn(state, 'principalName') || isOrganisation(shownIn(state, 'legalRepName')) ? undefined : true,
  ),
  presume('serviceOwnerSameAsPrincipal', [], state => (shownIn(state, 'serviceOwnerName') || isReachedElsewhere(state) ? undefined : true)),
  presume('siteName', ['organizerName'], state => (isSite(state) ? shownIn(state, 'organizerName') : undefined)),
  presume('siteServiceContent', [], state => (isSite(state) ? ['unitPortal'] : undefined)),
  presume('siteContentDescription', ['organizerName'], state => {
    const name = shownIn(state, 'organizerName')
    return isSite(state) && name
      ? `本网站由${name}开办，用于介绍本单位的概况、产品与服务和联系方式，不提供用户注册、留言与评论功能。`
      : undefined
  }),
  presume('isCommercialService', [], () => false),
  presume('preApprovalTypes', [], () => ['none']),
  presume('siteLanguages', [], state => (isSite(state) ? ['simplifiedChinese'] : undefined)),
  presume('siteHomepageUrl', ['siteDomains'], state => domainOf(state) && `https://www.${domainOf(state)}`),
  presume('domainRegistrar', ['accessProviderName'], state => {
    const provider = shownIn(state, 'accessProviderName')
    return provider && sellsDomains.test(provider) ? provider : undefined
  }),
  presume('domainHolderName', ['organizerName'], state => shownIn(state, 'organizerName')),
  presume('accessMethod', ['accessProviderName'], state => (shownIn(state, 'accessProviderName') ? 'cloudHost' : undefined)),
  presume('notifyMobile', ['principalMobile'], state => shownIn(state, 'principalMobile')),
  presume('notifyEmail', ['principalEmail'], state => shownIn(state, 'principalEmail')),
  presume('applicationDate', [], (_state, { today }) => today),
  presume('dataRetentionChoice', [], () => 'untilFiled'),
]

/** A domain beside the paper, and no app: it is a website that is filed. */
export const isWebsite: Derivation = {
  id: 'presume:serviceKind',
  kind: 'certain',
  targets: ['serviceKind'],
  sources: ['siteDomains'],
  waitsFor: () => [],
  derive: (state, ctx) =>
    isHurried(state, ctx) && isSite(state) ? [{ field: 'serviceKind', value: ['website'], from: ['siteDomains'] }] : [],
}
