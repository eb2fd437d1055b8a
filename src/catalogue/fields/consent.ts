import type { FieldDefinition } from '../../domain/fields/definition.ts'

export const consent = {
  consentSensitive: {
    key: 'consentSensitive',
    type: 'boolean',
    group: 'consent',
    sensitivity: 'none',
    usedBy: ['product'],
    askedWhen: { always: true },
    example: true,
  },
  dataRetentionChoice: {
    key: 'dataRetentionChoice',
    type: 'enum',
    group: 'consent',
    codes: ['session', 'days30', 'untilFiled', 'keep'],
    sensitivity: 'none',
    usedBy: ['product'],
    askedWhen: { always: true },
    optional: true,
    example: 'untilFiled',
  },
} as const satisfies Record<string, FieldDefinition>
