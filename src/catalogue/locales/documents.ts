import type { DocumentWords } from '../../domain/documents/words.ts'
import { documents as en } from './en/documents.ts'
import { documents as zh } from './zh-CN/documents.ts'

/** Words of documents; Chinese for every locale that is not written here. */
export const documentWords = (locale: string): DocumentWords => (locale === 'en' ? en : zh)
