/** Bytes by key, sealed by the caller. A key is `<organisation>/<case>/<id>`. */
export interface Files {
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | null>
  /** removes every key under the prefix; used to erase a case */
  removeAll(prefix: string): Promise<void>
}
