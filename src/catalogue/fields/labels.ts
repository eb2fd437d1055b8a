import { fields as english } from '../locales/en/fields.ts'
import { fields as chinese } from '../locales/zh-CN/fields.ts'

type Options = Readonly<Record<string, string>>

const inLocales: readonly Readonly<Record<string, { readonly options?: Options }>>[] = [chinese, english]

/** The labels of a field's codes in every locale, so that 营业执照 and "Business licence" are read like their code. */
export const labelsOf = (key: string): readonly Options[] =>
  inLocales.flatMap(texts => {
    const options = Object.hasOwn(texts, key) ? texts[key]?.options : undefined
    return options ? [options] : []
  })
