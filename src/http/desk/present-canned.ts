import type { z } from '@hono/zod-openapi'
import { fillCanned, holesOf } from '../../domain/desk/fill-canned.ts'
import type { CannedReply } from '../../ports/desk.ts'
import type { StaffUser } from '../../ports/staff.ts'
import type { Brief } from '../../usecases/desk/brief-conversation.ts'
import { displayOf, labelOf, valuesOf } from '../cases/present-field.ts'
import type { View } from '../view.ts'
import type { filledCanned } from './schemas-desk.ts'

/** labels that `{{missing}}` names */
const mostMissing = 5

export type HoleValues = (name: string) => string | undefined

/** What the holes of a canned reply stand for in a case: `agent`, `filings`, `missing`, `deadline`, or the key of a field, as it is shown. */
export function holeValues(view: View, brief: Pick<Brief, 'state' | 'filings' | 'missing' | 'deadline'>, user: StaffUser): HoleValues {
  const { names } = view.texts
  const comma = view.locale === 'en' ? ', ' : '、'
  const values = valuesOf(brief.state.fields)
  const own: Readonly<Record<string, () => string | undefined>> = {
    agent: () => user.name,
    filings: () => brief.filings.map(filing => names[`filing.${filing}`] ?? filing).join(comma) || undefined,
    missing: () =>
      brief.missing
        .slice(0, mostMissing)
        .map(field => labelOf(view, field))
        .join(comma) || undefined,
    deadline: () => brief.deadline?.on,
  }
  return name => {
    if (Object.hasOwn(own, name)) return own[name]?.()
    const value = values(name)
    return value === undefined ? undefined : displayOf(view, name, value, values)
  }
}

/** A text with its holes filled; `open` names those that nothing is known for. */
export function fillHoles(text: string, known: HoleValues): { readonly text: string; readonly open: string[] } {
  const filled = fillCanned(text, known)
  return { text: filled, open: [...holesOf(filled)] }
}

export const presentCanned = ({ id, title, text }: CannedReply, known: HoleValues): z.infer<typeof filledCanned> => ({
  id,
  title,
  ...fillHoles(text, known),
})
