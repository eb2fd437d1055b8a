import en from './en.ts'
import { addTexts } from './index.ts'

/** For pages of staff and readers, which show both languages from the first moment. */
addTexts('en', en)
