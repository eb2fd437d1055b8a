import type { CommandWords, Lexicon } from '../lexicon.ts'
import { seldomOf } from '../patterns/seldom.ts'

/** The command that a message gives, if it gives one. */
export function hearCommand(text: string, lexicon: Lexicon): CommandWords['intent'] | undefined {
  const said = text.trim()
  if (said.length > 80) return undefined
  return lexicon.commands.find(command => seldomOf(command.said).test(said))?.intent
}
