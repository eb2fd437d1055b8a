/** How owners name the authorities in their list of contacts. */
export const contactKinds = {
  cyberspace: ['网信', '互联网信息办公室', 'cyberspace'],
  police: ['网安', '公安', 'police'],
  communications: ['通信管理', '通管', 'communications'],
} as const

/** How they name their site among their systems. */
export const siteWords = ['官网', '网站', '门户', 'website'] as const
