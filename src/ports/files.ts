/** Bytes by key, sealed by the caller. A key is `<organisation>/<case>/<id>`. */
export interface Files {
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | null>
  /** every key under the prefix, in no order; of a file that a crash left half written too */
  list(prefix: string): Promise<readonly string[]>
  /** removes the key, or every key under the prefix; used to erase a case */
  removeAll(prefix: string): Promise<void>
}
