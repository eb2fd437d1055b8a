import type { FilingId } from '../../case/events.ts'
import { checkNumber } from '../../life/check-number.ts'
import { numberTold } from '../../life/number-told.ts'
import { errorText, say } from '../marks.ts'
import { valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

const written = /[\u4e00-\u9fff](?:icp备|公网安备)\s*\d{3,20}\s{0,40}号?(?:\s*-\s*\d{1,5}[axk]?)?/i
/** a police number without its words */
const digits = /(?<!\d)\d{14}(?!\d)/

/** The number that an approval brought, asked for or told by itself; one that is none is asked for again. */
export function hearNumber({ text, state, ctx, seq }: TurnInput, filing: FilingId): Told | null {
  const said = text.normalize('NFKC')
  const life = ctx.catalogue.lives[filing]
  const raw = (written.exec(said) ?? (life.number === 'police' ? digits.exec(said) : null))?.[0]
  if (!raw) return null
  const parsed = checkNumber(life, raw, { domicile: valueIn(state, 'domicileProvince'), kinds: valueIn(state, 'serviceKind') })
  if (!parsed.ok)
    return told([say('number.wrong', { error: errorText(parsed.code, parsed.args ?? {}) })], {
      awaiting: { kind: 'number', filing },
      alone: true,
    })
  const number = String(parsed.value)
  const on = state.progress[filing]?.history.findLast(step => step.type === 'approved' && !step.takenBack)?.on ?? ctx.today
  return told(
    [
      say('number.noted', { number }),
      ...numberWarnings(parsed.warnings ?? []),
      say('move.next', { next: { $name: `next.${filing}.approved` } }),
    ],
    {
      moved: [{ filing, type: 'approved', on, number }],
      changes: numberTold(state, filing, number, { kind: 'turn', seq, quote: raw, confidence: 1 }),
      alone: true,
    },
  )
}

export const numberWarnings = (warnings: readonly string[]) =>
  warnings.filter(code => code.startsWith('number.')).map(code => say('number.warn', { error: errorText(code, {}) }))

/** 号记错了,是浙ICP备…: another number of a filing that was approved. */
export function hearOtherNumber(input: TurnInput): Told | null {
  const said = input.text.normalize('NFKC')
  const raw = written.exec(said)?.[0]
  if (!raw) return hearSuffix(input)
  const filing: FilingId = raw.includes('公网安备') ? 'publicSecurityFiling' : 'icpFiling'
  const progress = input.state.progress[filing]
  if (progress?.status !== 'approved' || !progress.number || said.includes(progress.number)) return null
  // whatever else is told beside it is heard as ever
  return said.replace(raw, '').replace(/[^\p{L}\p{N}]/gu, '').length > longestBeside ? null : hearNumber(input, filing)
}
const longestBeside = 16

/** 后面还有个-1: the suffix of the number that was noted without one. */
function hearSuffix(input: TurnInput): Told | null {
  const { number, status } = input.state.progress.icpFiling ?? {}
  const suffix = /^[^\d-]{0,10}-\s{0,2}(\d{1,2})[^\d]{0,4}$/.exec(input.text.normalize('NFKC').trim())?.[1]
  if (status !== 'approved' || !number || !suffix || /-\d+$/.test(number)) return null
  return hearNumber({ ...input, text: `${number}-${suffix}` }, 'icpFiling')
}
