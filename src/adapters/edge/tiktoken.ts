/**
 * In the place of `js-tiktoken/lite` in the Worker, 2 KB packed: to count tokens it would fetch tables from somebody else's site. LangChain reckons
 * them by the length of the text instead.
 */
export class Tiktoken {
  constructor() {
    throw new Error('tokens are not counted')
  }
}

export const getEncodingNameForModel = (): never => {
  throw new Error('tokens are not counted')
}
