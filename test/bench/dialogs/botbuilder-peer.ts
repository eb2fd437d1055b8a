import { createRequire } from 'node:module'
import { join } from 'node:path'
import { questions } from './questions.ts'

const load = createRequire(join(import.meta.dirname, '../package.json'))
const { ConversationState, MemoryStorage, TestAdapter } = load('botbuilder-core')
const { DialogSet, TextPrompt, WaterfallDialog } = load('botbuilder-dialogs')

interface Step {
  readonly result: unknown
  readonly values: Record<string, unknown>
  prompt(dialog: string, text: string): Promise<unknown>
  endDialog(result: unknown): Promise<unknown>
}

/** A waterfall of twenty prompts, its state in memory. Turns of one talk from the first message to the last answer. */
export function botbuilderTalk(): () => Promise<number> {
  const state = new ConversationState(new MemoryStorage())
  const dialogs = new DialogSet(state.createProperty('dialogs'))
  const steps = questions.map(({ title }, at) => (step: Step) => {
    const before = questions[at - 1]
    if (before) step.values[before.name] = step.result
    return step.prompt('text', title)
  })
  let done = 0
  const last = (step: Step) => {
    done += 1
    return step.endDialog(step.values)
  }
  dialogs.add(new TextPrompt('text'))
  dialogs.add(new WaterfallDialog('filing', [...steps, last]))
  let talks = 0
  return async () => {
    talks += 1
    const adapter = new TestAdapter(
      async (context: object) => {
        const dialog = await dialogs.createContext(context)
        await dialog.continueDialog()
        if (!(context as { responded: boolean }).responded) await dialog.beginDialog('filing')
        await state.saveChanges(context)
      },
      { channelId: 'bench', conversation: { id: `talk ${talks}` }, user: { id: 'u' }, bot: { id: 'b' } },
    )
    const before = done
    await adapter.receiveActivity('你好')
    for (const { answer } of questions) await adapter.receiveActivity(answer)
    if (done === before) throw new Error('the dialog did not come to its end')
    return questions.length + 1
  }
}
