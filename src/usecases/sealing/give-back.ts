/**
 * The memory of bytes that nobody reads any more is free at once. Left to the collector, megabytes outside its heap make it look through all
 * of the heap again and again, and every turn meanwhile waits for it.
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  // a part of somebody else's memory stays
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0)
}
