import type { SpokenField } from './spoken-field.ts'

export const consent = {
  consentSensitive: {
    key: 'consentSensitive',
    words: {
      'zh-CN': {
        label: '敏感个人信息单独同意',
        said: '同意使用身份证信息',
        ask: '接下来要填身份证号这类敏感信息，只用于这次备案，加密保存。您同意吗？',
        why: '要填身份证号这类敏感信息，先问您同不同意；数据加密保存，办完可删。',
        help: '同意就回“同意”。不同意也可以，这几项到时候您自己在官方平台上填。',
      },
      en: {
        label: 'Consent to sensitive data',
        ask: 'Next we ask for sensitive data such as ID numbers, only for this filing and stored encrypted. Do you agree?',
        why: 'Sensitive data need your separate consent first.',
        help: 'Answer "agree". If you do not, you enter those items yourself on the official platform.',
      },
    },
    type: 'boolean',
    group: 'consent',
    sensitivity: 'none',
    usedBy: ['product'],
    askedWhen: { always: true },
    example: true,
  },
  dataRetentionChoice: {
    key: 'dataRetentionChoice',
    words: {
      'zh-CN': {
        label: '本地保存期限',
        ask: '您填的资料，我们保留多久？用完就删、保留30天、办完就删，还是留着下次用？',
        why: '您填的资料我们保留多久，由您定。',
        help: '拿不准就选“办完就删”。',
        options: { session: '用完就删', days30: '保留30天', untilFiled: '办完就删', keep: '留着下次用' },
      },
      en: {
        label: 'Local retention',
        ask: 'How long should we keep what you enter: this session, 30 days, until the filing is done, or for next time?',
        why: 'You decide how long we keep your data.',
        help: 'If unsure: until the filing is done.',
        options: {
          session: 'Delete after this session',
          days30: '30 days',
          untilFiled: 'Until the filing is done',
          keep: 'Keep for next time',
        },
      },
    },
    type: 'enum',
    group: 'consent',
    codes: ['session', 'days30', 'untilFiled', 'keep'],
    sensitivity: 'none',
    usedBy: ['product'],
    askedWhen: { always: true },
    optional: true,
    example: 'untilFiled',
  },
} as const satisfies Record<string, SpokenField>
