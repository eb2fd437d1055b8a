import { keepsMeaning } from '../../domain/dialogue/keeps-meaning.ts'
import type { Log } from '../../ports/deps.ts'
import type { Limits } from '../../ports/limits.ts'
import type { Wording, WordingRequest } from '../../ports/wording.ts'
import { askInTime } from './ask-in-time.ts'
import type { ChatModel } from './ask-model.ts'
import { parsePrompt } from './parse-prompt.ts'
import type { ModelSettings } from './read-model-settings.ts'
import { recentAnswers } from './recent-answers.ts'

export interface WordingTools {
  readonly model: ChatModel
  /** source of `prompts/word.md` */
  readonly prompt: string
  readonly limits: Limits
  readonly log: Log
  readonly now?: () => number
}

/** Of the time that hearing a message may take: friendlier words are worth less. */
const patience = 0.5
/** of what the person said */
const longestSaid = 400

/** A model that words the questions, where that is switched on. */
export const wordingWith = (settings: ModelSettings | null, tools: (settings: ModelSettings) => WordingTools): Wording | null =>
  settings?.wording ? modelWording(settings, tools(settings)) : null

/**
 * Streams the lines of a reply in a model's words. Each line is held against the one it stands for as soon as it is whole; one that says more, less or
 * something else stays as it was, and so does every line that has not come in time.
 */
export function modelWording(settings: ModelSettings, { model, prompt: source, limits, log, now = Date.now }: WordingTools): Wording {
  const prompt = parsePrompt(source)
  if (prompt.output !== 'lines') throw new Error(`prompt ${prompt.id}: no schema ${prompt.output}`)
  const by = `${settings.model} ${prompt.id}@${prompt.version}`
  const askModel = askInTime({ ...settings, timeoutMs: Math.round(settings.timeoutMs * patience), limits, now, onlyOnce: true })
  const recent = recentAnswers<readonly string[]>(now)

  async function settleLines({ lines, said, locale, quota }: WordingRequest, onLine: Settled): Promise<readonly string[]> {
    const settled = new LineGate(lines, onLine)
    const question = {
      system: prompt.fill({ language: locale === 'en' ? 'English' : 'simplified Chinese', count: String(lines.length) }),
      message: JSON.stringify({ said: said.slice(0, longestSaid), lines }),
    }
    const began = now()
    const asked = await askModel(async signal => {
      for await (const text of model.stream(question, signal)) {
        if (signal.aborted) return
        settled.hear(text)
      }
      settled.end()
    }, quota)
    const words = settled.close()
    if (asked.ok) log('info', 'wording.done', { kept: settled.kept, refused: settled.refused, ms: now() - began })
    else log('warn', 'wording.model-failed', { code: asked.code, ms: now() - began })
    return words
  }

  return {
    async word(request, onLine) {
      let told = 0
      const tell: Settled = (line, index) => {
        told = index + 1
        onLine(line, index)
      }
      const lines = await recent(JSON.stringify([request.quota, request.said, request.lines]), () => settleLines(request, tell))
      // an answer that was kept from the draft before
      for (const [index, line] of lines.entries()) if (index >= told) tell(line, index)
      return { lines, by: lines.some((line, index) => line !== request.lines[index]) ? by : null }
    },
  }
}

type Settled = (line: string, index: number) => void

/** Cuts a stream into lines and lets each through that keeps the meaning of its own. */
class LineGate {
  kept = 0
  refused = 0
  readonly #before: readonly string[]
  readonly #onLine: Settled
  readonly #done: string[] = []
  #rest = ''
  #closed = false

  constructor(before: readonly string[], onLine: Settled) {
    this.#before = before
    this.#onLine = onLine
  }

  hear(text: string): void {
    if (this.#closed) return
    this.#rest += text
    for (let end = this.#rest.indexOf('\n'); end >= 0; end = this.#rest.indexOf('\n')) {
      const line = this.#rest.slice(0, end)
      this.#rest = this.#rest.slice(end + 1)
      if (line.trim() !== '') this.#settle(line.trimEnd())
    }
  }

  end(): void {
    if (this.#rest.trim() !== '') this.#settle(this.#rest.trimEnd())
  }

  /** What did not come stays as it was; what comes later is not heard. */
  close(): readonly string[] {
    this.#closed = true
    for (const line of this.#before.slice(this.#done.length)) this.#say(line)
    return this.#done
  }

  #settle(line: string): void {
    const before = this.#before[this.#done.length]
    if (before === undefined || this.#closed) return
    const keeps = keepsMeaning(before, line)
    if (keeps) this.kept += 1
    else this.refused += 1
    this.#say(keeps ? line : before)
  }

  #say(line: string): void {
    this.#done.push(line)
    this.#onLine(line, this.#done.length - 1)
  }
}
