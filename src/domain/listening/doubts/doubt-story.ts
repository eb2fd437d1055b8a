import type { FieldDefinition } from '../../fields/definition.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import type { Hearing } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { accepts, isTyped } from '../settling/accepts.ts'
import type { Fill } from '../understanding.ts'
import { sureFrom } from './sure-from.ts'

/** shorter ones say one thing */
const shortest = 16
/** turns of a story: what stands before one may no longer hold, what stands behind it may be about something else */
const turns =
  /以前|之前|原来|本来|后来|当时|当初|最早|最初|一开始|起初|去年|今年|前年|明年|升级|以后|上次|上回|这次|第[一二三两]次(?!办|备|做|弄|搞|申|提)|第一(?!次)|不过|但是?|可是|可(?=我|他|她|现在)|其实|现在|目前|退了|关了|停了|下架|只剩|还剩|再说|找不到|要不|或者|反正|按说|照理|算了|有的|不算|没把|听说|提过|说过|讲过|问过/g
/** whoever says so does not answer for the rest */
const unsure =
  /不知道|不清楚|不确定|没看|没数|没印象|记不|忘了|说不|不晓得|不懂|不敢说|没问|(?<![a-z])(?:i (?:think|guess|believe|suppose) so|not (?:quite |entirely |really )?sure|if i remember)(?![a-z])/

const wholeName = /有限(?:责任)?公司$|合伙）$/
const companies = /公司(?!名|的|章)|合伙|集团/g

/** Words typed letter by letter are what they are, whatever is told around them. */
const isVerbatim = ({ kind, type }: FieldDefinition): boolean =>
  [
    'personalIdNumber',
    'organizerCertNumber',
    'icpNumber',
    'policeNumber',
    'mlpsNumber',
    'appSignature',
    'appPackage',
    'miniProgramAppId',
  ].includes(kind ?? '') || ['phone', 'email', 'text', 'stringList', 'table', 'personList', 'upload', 'macList', 'dateRange'].includes(type)

/**
 * A long answer that winds: 最早在万网,2020年转到腾讯云,今年又换了. What was picked out of it is shown, not stored; a message that
 * says plainly what it corrects stands.
 */
export function doubtStory(fill: Fill, hearing: Hearing): Fill {
  const [only, ...others] = hearing.asked
  if (!only || others.length > 0 || only.key !== fill.field || fill.confidence < sureFrom || isVerbatim(only)) return fill
  const { text } = hearing
  // whoever tells what happened before they say what they want has said what they want; what is to be done is said aloud next
  if (only.key === 'filingScenario' && !unsure.test(text)) return fill
  const clauses = hearing.segments.length
  if (clauses < 2 || text.length < shortest || findCorrections(text).slips.length > 0) return fill
  const winds = matchesOf(turns, text).length
  // of one company only the whole name is said
  if (typeof fill.value === 'string' && wholeName.test(fill.value) && [...text.matchAll(companies)].length === 1) return fill
  // and of one date or figure nothing else can have been meant
  const isAlone = isTyped(only) && hearing.spans.filter(span => accepts(only, span)).length === 1
  if (isAlone && !unsure.test(text)) return fill
  return winds > 1 || (winds > 0 && clauses > 2) || unsure.test(text) ? { ...fill, confidence: 0.7, doubt: 'story' } : fill
}
