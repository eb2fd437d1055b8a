import { definePredicate } from '../define.ts'

/** Every file claims the profile `args.profile` (`PDF/A-3`); unknown while no profile was read. */
export const filesHaveProfile = definePredicate(1, (values, { args }) => {
  const [files] = Object.values(values)
  if (!Array.isArray(files)) return undefined
  const profiles = files.map(file => (typeof file === 'object' && file !== null && 'profile' in file ? file.profile : undefined))
  if (profiles.includes(undefined)) return undefined
  return profiles.every(profile => profile === args.profile)
})
