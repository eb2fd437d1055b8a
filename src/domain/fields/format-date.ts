const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 2026年3月1日, with 09:00 when there is a time; Mar 1, 2026 in English. */
export function formatDate(value: string, locale: 'zh-CN' | 'en'): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/.exec(value)
  if (!parts) return value
  const [, year, month = '', day = '', time] = parts
  const date = locale === 'en' ? `${months[Number(month) - 1]} ${Number(day)}, ${year}` : `${year}年${Number(month)}月${Number(day)}日`
  return time ? `${date} ${time}` : date
}
