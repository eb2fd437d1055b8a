import { fieldTexts } from './index.ts'

type Options = Readonly<Record<string, string>>

const inLocales: readonly Readonly<Record<string, { readonly options?: Options }>>[] = [fieldTexts('zh-CN'), fieldTexts('en')]

/** The labels of a field's codes in every locale, so that 营业执照 and "Business licence" are read like their code. */
export const labelsOf = (key: string): readonly Options[] =>
  inLocales.flatMap(texts => {
    const options = Object.hasOwn(texts, key) ? texts[key]?.options : undefined
    return options ? [options] : []
  })
