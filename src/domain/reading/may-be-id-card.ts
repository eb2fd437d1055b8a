import { idNumberProblem } from '../fields/identifiers/id-number.ts'
import type { Line } from './line.ts'
import { recogniseKind } from './recognise-kind.ts'
import { plain } from './straighten.ts'

/** a number is judged as of then: whether somebody is born yet is no question here */
const endOfTime = '9999-12-31'
const words = /公民身份|居民身份证|签发机关/

/** More is held back for want of consent than is recognised as a card: one line of it is somebody's number already. */
export const mayBeIdCard = (lines: readonly Line[]): boolean =>
  recogniseKind(lines) === 'idCard' || lines.some(({ text }) => words.test(plain(text)) || hasNumber(plain(text).toUpperCase()))

const hasNumber = (text: string): boolean => (text.match(/\d{17}[\dX]/g) ?? []).some(number => idNumberProblem(number, endOfTime) === null)
