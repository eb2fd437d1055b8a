/** In the place of `@better-auth/telemetry` in the Worker: it is switched off on Node too. */
export const createTelemetry = async () => ({ publish: async () => undefined })
export const getTelemetryAuthConfig = () => ({})
