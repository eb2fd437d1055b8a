/**
 * In the place of `kysely` and of the adapter to it in the Worker, 55 KB packed: the sign-in of staff goes through drizzle, and the tables are made by
 * our own migrations.
 */
const absent = (): never => {
  throw new Error('kysely is not bundled')
}

/** of a database that is reached through another adapter the sign-in knows none */
export const getKyselyDatabaseType = (): null => null

export {
  absent as createKyselyAdapter,
  absent as getMssqlSchema,
  absent as getPostgresSchema,
  absent as introspectPostgresTables,
  absent as kyselyAdapter,
  absent as sql,
  absent as toIntrospectedTables,
  absent as toPhysicalSchema,
}
