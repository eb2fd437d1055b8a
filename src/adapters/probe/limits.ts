/** of one connection: name, handshake, page */
export const probeTimeoutMs = 8_000
/** a footer stands within it */
export const mostPageBytes = 1_000_000
