import { customType } from 'drizzle-orm/sqlite-core'

/** A BLOB as Uint8Array. Drivers hand out an ArrayBuffer and take one; a view into a larger buffer must be cut out first. */
export const bytes = customType<{ data: Uint8Array; driverData: ArrayBuffer }>({
  dataType: () => 'blob',
  toDriver: value => new Uint8Array(value).buffer,
  fromDriver: value => new Uint8Array(value),
})
