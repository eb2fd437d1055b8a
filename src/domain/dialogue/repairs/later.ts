import type { Heard } from '../hear.ts'
import type { Message } from '../reply.ts'
import { noted } from './not-applicable.ts'

/** 晚点给 and 先跳过: asked once more before the end. */
export const later = (heard: Heard): readonly Message[] => noted(heard, 'later')
