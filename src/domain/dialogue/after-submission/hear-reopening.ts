import type { FieldChange } from '../../case/events.ts'
import { say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

const opensAgain =
  /(?:重新|再|又|还)[^,，。?？]{0,4}(?:重新)?(?:开|办|备|建|做|上线)(?:起来|个|一个|一次|回来)?(?:这个|原来的?)?(?:网?站|备案)|恢复(?:网站|备案)|重新(?:开站|备案|上线)|(?:re-?open|file) (?:the site |it )?again/i

/** 又想重新开站, after the filing was cancelled: that is a first filing, whatever was filed before. */
export function hearReopening({ state, text, seq }: TurnInput): Told | null {
  if (state.progress.icpFiling?.status !== 'cancelled' || !opensAgain.test(text) || /[?？]|吗|怎么|如何/.test(text)) return null
  const evidence = { kind: 'turn', seq, quote: text.slice(0, 80), confidence: 0.95 } as const
  const changes: readonly FieldChange[] = [
    { field: 'icpFilingType', to: 'filled', value: 'firstFiling', evidence },
    { field: 'refilingReason', to: 'filled', value: 'numberLost', evidence },
  ]
  return told([say('reopening')], { changes, ends: false, alone: true })
}
