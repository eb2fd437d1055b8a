import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { Block } from '../../domain/documents/block.ts'
import { body } from '../../domain/documents/layout/style.ts'
import { twips } from './style-sheet.ts'

/** Names of the numberings, so that Word counts on when a person adds a clause. */
export const headingNumbers = 'headings'
export const itemNumbers = 'items'
export const bullets = 'bullets'

/** The numberings of a document in the order of their first use, each with the id that Word counts by. */
export interface Numbers {
  heading(): number
  bullets(): number
  /** every list counts for itself */
  ordered(): number
  readonly used: readonly NumberingKind[]
}

export type NumberingKind = typeof headingNumbers | typeof itemNumbers | typeof bullets

/** the library's own bullets have the first */
const firstId = 2

export function numbersOf(): Numbers {
  const used: NumberingKind[] = []
  const next = (kind: NumberingKind): number => firstId - 1 + used.push(kind)
  const known = (kind: NumberingKind): number => (used.includes(kind) ? used.indexOf(kind) + firstId : next(kind))
  return { heading: () => known(headingNumbers), bullets: () => known(bullets), ordered: () => next(itemNumbers), used }
}

/** Whether the headings count 1. 1.1 1.1.1. */
export const countsDecimal = (blocks: readonly Block[]): boolean =>
  blocks.some(block => block.type === 'heading' && block.number?.endsWith(' '))

/** 一、（一）1.（1） as in GB/T 9704, or 1. 1.1 1.1.1: as the headings of the document have it. */
export function numberingOf(decimal: boolean): INumberingOptions {
  return {
    config: [
      { reference: headingNumbers, levels: decimal ? decimalLevels : chineseLevels },
      { reference: itemNumbers, levels: [hanging(LevelFormat.DECIMAL, '%1.')] },
      { reference: bullets, levels: [hanging(LevelFormat.BULLET, '•')] },
    ],
  }
}

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: number) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.LEFT,
  suffix: text.endsWith(' ') ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
  style: { paragraph: { indent: { left: 0, firstLine: twips(indent) } } },
})

const inner = body.size * 2

const chineseLevels = [
  level(0, LevelFormat.CHINESE_COUNTING, '%1、', 0),
  level(1, LevelFormat.CHINESE_COUNTING, '（%2）', inner),
  level(2, LevelFormat.DECIMAL, '%3.', inner),
  level(3, LevelFormat.DECIMAL, '（%4）', inner),
]

const decimalLevels = ['%1.', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'].map((text, at) => ({
  ...level(at, LevelFormat.DECIMAL, text, 0),
  suffix: LevelSuffix.SPACE,
}))

const hanging = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twips(body.size * 3), hanging: twips(body.size * 1.5) } } },
})
