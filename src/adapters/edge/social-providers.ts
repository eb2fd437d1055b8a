import { z } from 'zod'

/** In the place of `@better-auth/core/social-providers` in the Worker, 14 KB packed: staff sign in with a password and through nobody else. */
export const socialProviders = {}
export const SocialProviderListEnum = z.never()
