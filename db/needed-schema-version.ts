/** Number of migrations in `db/migrations`: what this build needs. */
export const neededSchemaVersion = 17
