import { customType } from 'drizzle-orm/sqlite-core'

/** A BLOB as Uint8Array. Drivers hand out an ArrayBuffer and take one; a view into a larger buffer must be cut out first. */
export const bytes = customType<{ data: Uint8Array; driverData: ArrayBuffer }>({
  dataType: () => 'blob',
  // a file of megabytes that has its memory to itself is handed over as it is
  toDriver: ({ buffer, byteLength, byteOffset }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
      ? buffer
      : new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength)).buffer,
  fromDriver: value => new Uint8Array(value),
})
