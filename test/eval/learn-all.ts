import type { PackedChoices } from '../../src/domain/listening/learned/choice-model.ts'
import { groundOf } from '../../src/domain/rejections/learned-grounds.ts'
import { type ChoiceSample, choiceSamples, codesOf, hashChoices } from './choice-samples.ts'
import { groundCodes, reasonSamples } from './reason-samples.ts'
import { trainChoices } from './train-choices.ts'

/** The choices of fields and the grounds of rejections. */
export function learnAll(): PackedChoices {
  const of = hashChoices()
  const choices = trainChoices({ samples: choiceSamples(), of, codesOf })
  return { ...choices, fields: { ...choices.fields, ...learnReasons(reasonSamples()).fields } }
}

export function learnReasons(samples: readonly ChoiceSample[]): PackedChoices {
  const learned = trainChoices({ samples, of: '', codesOf: () => groundCodes, telling: 0.8, rarest: 2 })
  return { of: '', fields: Object.fromEntries(Object.entries(learned.fields).filter(([field]) => field === groundOf)) }
}
