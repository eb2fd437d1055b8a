import { seldom } from '../patterns/seldom.ts'
import type { Understanding } from '../understanding.ts'

/** …,得行不: whether what was just told is all right */
const asks = seldom(/[,\s](?:得行不|行不行?|(?:可以|行|能备|要紧)(?:不|吗)|有(?:影响|问题|关系)(?:吗|不|没)|没(?:事|问题)吧)[?。!\s]*$/)
const turns = seldom(/改|换|错|不对|更正|应该|其实|重新|写成|填成/)

/** 域名写的我个人名字不是公司,得行不: who asks about what is so changes no earlier answer by it. */
export function askedAbout(heard: Understanding, text: string): Understanding {
  if (!heard.fills.some(({ corrects }) => corrects) || !asks.test(text) || turns.test(text)) return heard
  return { ...heard, intent: 'question', fills: heard.fills.filter(({ corrects }) => !corrects) }
}
