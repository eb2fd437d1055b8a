/** In the place of better-auth's maker of tables in the Worker, 6 KB packed: the tables are made by our own migrations, and it would need `kysely`. */
export const getMigrations = (): never => {
  throw new Error('tables are made by our own migrations')
}
