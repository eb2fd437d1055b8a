import { lives } from '../life/index.ts'
import { grounds } from '../rejections/index.ts'

/** The words that stand beside the lives of filings and the grounds of rejections: `next.<filing>.<status>`, `ground.<id>`, `remedy.<id>`. */
export const lifeNames = (locale: 'zh-CN' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...Object.entries(lives).flatMap(([filing, { next }]) =>
      Object.entries(next).map(([status, words]) => [`next.${filing}.${status}`, words[locale]]),
    ),
    ...grounds.flatMap(({ id, words }) => [
      [`ground.${id}`, words[locale].says],
      [`remedy.${id}`, words[locale].remedy],
    ]),
  ])
