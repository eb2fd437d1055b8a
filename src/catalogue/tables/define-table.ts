import type { DatedRow, Table } from '../../domain/tables/tables.ts'

type InBothLocales<T> = Readonly<Record<'zh-CN' | 'en', T>>

/** A row with what a person reads of it: column → words. */
export type SpokenRow<Row extends DatedRow> = Row & { readonly words: InBothLocales<Readonly<Record<string, string>>> }

export interface SpokenTable<Row extends DatedRow> extends Table<Row> {
  readonly title: InBothLocales<string>
  readonly note?: InBothLocales<string>
  readonly rows: readonly SpokenRow<Row>[]
}

/** A decision table as data, with its words in both locales. */
export const defineTable = <Row extends DatedRow>(table: SpokenTable<Row>): SpokenTable<Row> => table
