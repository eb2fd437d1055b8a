import { hasLicenceForm } from './has-licence-form.ts'
import { inventoryHeader } from './inventory-columns.ts'
import type { Line } from './line.ts'
import { textMarks } from './text-marks.ts'

/** where a paper says what it is */
const headLines = 12
const longestTitle = 60

/**
 * Which kind of paper a text is, by its heading; a licence, whose title may be a drawing or stand beside its code, and a table whose columns describe
 * machines need none. Null when it does not say.
 */
export function recogniseText(lines: readonly Line[]): string | null {
  const titles = lines.slice(0, headLines).flatMap(line => {
    const text = line.text.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
    return text.length <= longestTitle ? [text] : []
  })
  const whole = lines.map(({ text }) => text).join('\n')
  const titled = textMarks.flatMap(mark => {
    const at = titles.findIndex(title => mark.title.test(title))
    return at >= 0 && (mark.words ?? []).every(word => word.test(whole)) ? [{ kind: mark.kind, at }] : []
  })
  // the first heading says it; in one heading the more telling mark
  const [first] = titled.toSorted((a, b) => a.at - b.at)
  if (first) return first.kind
  if (hasLicenceForm(lines)) return 'businessLicence'
  return inventoryHeader(lines) ? 'hardwareInventory' : null
}
