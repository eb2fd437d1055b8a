import type { Catalogue } from '../../domain/catalogue.ts'
import type { ParseContext } from '../../domain/fields/parse-context.ts'
import type { Reference } from '../../domain/fields/reference.ts'
import type { FieldTexts } from '../../domain/fields/texts.ts'
import type { Fill, Understanding } from '../../domain/listening/understanding.ts'
import type { Log } from '../../ports/deps.ts'
import type { Limits } from '../../ports/limits.ts'
import type { Listener } from '../../ports/listener.ts'
import { type Asked, askInTime } from './ask-in-time.ts'
import type { AskModel, ChatModel, Proposed } from './ask-model.ts'
import { chatModel } from './chat-model.ts'
import { checkProposal } from './check-proposal.ts'
import { describeField } from './describe-field.ts'
import { leftUnheard } from './left-unheard.ts'
import { maskMessage } from './mask-message.ts'
import { isSensitive, offerFields, valuesOf } from './offer-fields.ts'
import { parsePrompt } from './parse-prompt.ts'
import type { ModelSettings } from './read-model-settings.ts'
import { recentAnswers } from './recent-answers.ts'

export interface ModelTools {
  /** hears first, and alone when the model fails */
  readonly plain: Listener
  readonly catalogue: Catalogue
  readonly reference: Reference
  readonly texts: (locale: string) => { readonly fields: Readonly<Record<string, FieldTexts>> }
  readonly labels: NonNullable<ParseContext['labels']>
  /** source of `prompts/listen.md` */
  readonly prompt: string
  readonly limits: Limits
  readonly log: Log
  readonly now?: () => number
}

/** A model that proposes without end is not believed. */
const mostFills = 8

/** The plain listener, with a model behind it where one is configured. */
export const listenerWith = (settings: ModelSettings | null, tools: ModelTools & { readonly model?: ChatModel }): Listener =>
  settings ? modelListener(settings, tools, (tools.model ?? chatModel(settings)).ask) : tools.plain

/**
 * Asks a model for what the plain listener left unheard and adds what stands the checks. What was heard without it is never replaced,
 * and without a usable answer in time it is all there is.
 */
export function modelListener(settings: ModelSettings, tools: ModelTools, ask: AskModel): Listener {
  const { plain, catalogue, log, now = Date.now } = tools
  const prompt = parsePrompt(tools.prompt)
  if (prompt.output !== 'proposedFills') throw new Error(`prompt ${prompt.id}: no schema ${prompt.output}`)
  const by = `${settings.model} ${prompt.id}@${prompt.version}`
  const askModel = askInTime({ ...settings, limits: tools.limits, now })
  const recent = recentAnswers<Asked<readonly Proposed[]>>(now)

  return {
    async listen(request) {
      const heard = await plain.listen(request)
      const values = valuesOf(request, heard)
      const sensitive = (key: string): boolean => {
        const field = catalogue.fields[key]
        return field !== undefined && isSensitive(field, values)
      }
      if (!leftUnheard(request, heard, sensitive)) return heard
      const offered = offerFields(request, heard, catalogue)
      if (offered.length === 0) return heard
      const masked = maskMessage(request.text, heard, catalogue)
      const texts = tools.texts(request.locale).fields
      const lines = offered.map(field => describeField(field, texts[field.key], request.asking.includes(field.key)))
      const question = {
        system: prompt.fill({ fields: lines.join('\n'), today: request.today }),
        message: JSON.stringify({ message: masked.text }),
      }
      const quota = request.quota ?? 'none'
      const began = now()
      const asked = await recent(JSON.stringify([quota, question]), () => askModel(signal => ask(question, signal), quota))
      if (!asked.ok) {
        log('warn', 'listener.model-failed', { code: asked.code, ms: now() - began })
        return heard
      }
      const check = {
        text: request.text,
        masked,
        offered: new Map(offered.map(field => [field.key, field])),
        ctx: { today: request.today, reference: tools.reference, values, labels: tools.labels },
        read: (part: string) => plain.listen({ ...request, text: part, confirming: [] }),
      }
      const checked = await Promise.all(asked.value.slice(0, mostFills).map(proposed => checkProposal(proposed, check)))
      const fills = checked.flatMap(each => (each.ok ? [each.fill] : []))
      const dropped = checked.flatMap(each => (each.ok ? [] : [each.code]))
      log('info', 'listener.model-heard', { kept: fills.length, dropped: dropped.join(' '), ms: now() - began })
      return merge(heard, fills, by)
    },
  }
}

/** One fill a field, the first; a message with a value is an answer. */
function merge(heard: Understanding, fills: readonly Fill[], by: string): Understanding {
  if (fills.length === 0) return heard
  const own = fills.filter((fill, at) => fills.findIndex(each => each.field === fill.field) === at)
  return { ...heard, intent: heard.intent === 'correction' ? 'correction' : 'answer', fills: [...heard.fills, ...own], by }
}
