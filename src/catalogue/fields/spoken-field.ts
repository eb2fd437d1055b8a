import type { FieldDefinition } from '../../domain/fields/definition.ts'
import type { FieldTexts } from '../../domain/fields/texts.ts'

/** A field with what a person reads about it: adding one touches one file. */
export type SpokenField = FieldDefinition & { readonly words: Readonly<Record<'zh-CN' | 'en', FieldTexts>> }
