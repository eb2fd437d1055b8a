import type { Json } from '../../json.ts'
import { labelKey } from '../forms/label-key.ts'
import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'

const longest = 120
const lead = /^(?:it['’]?s |it is |that['’]?s |就?是|就?选择?)\s*/i
const tail = /[吧的了啊。.!！~\s]{1,6}$/
const between = /[、;；\n+&,，]|\band\b|和|及/i

/**
 * A message that is the label of a choice as it stood there, or several of them where several may be chosen: HK/Macao travel permit, 云主机. Undefined
 * where it is anything else, or the label of two questions.
 */
export function hearLabels({ request, asked, tools }: Hearing): Fill | undefined {
  const text = request.text.trim()
  if (text.length > longest) return undefined
  const found = asked.flatMap(({ key, type }): readonly Fill[] => {
    const labels = type === 'enum' || type === 'multiEnum' ? tools.lexicon.labels[key] : undefined
    const codes = labels && codesIn(text, labels, type === 'multiEnum')
    const [first] = codes ?? []
    if (!codes || first === undefined) return []
    const value: Json = type === 'multiEnum' ? [...new Set(codes)].toSorted() : first
    const start = request.text.indexOf(text)
    return [{ field: key, value, quote: text, start, end: start + text.length, confidence: 0.95 }]
  })
  return found.length === 1 ? found[0] : undefined
}

function codesIn(text: string, labels: ReadonlyMap<string, string>, several: boolean): readonly string[] | undefined {
  const codeOf = (said: string): string | undefined =>
    labels.get(labelKey(said)) ?? labels.get(labelKey(said.replace(lead, '').replace(tail, '')))
  const whole = codeOf(text)
  if (whole !== undefined || !several) return whole === undefined ? undefined : [whole]
  const codes = text.split(between).map(codeOf)
  return codes.every(code => code !== undefined) ? codes : undefined
}
