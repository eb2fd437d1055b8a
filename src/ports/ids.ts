export type IdPrefix =
  | 'org'
  | 'case'
  | 'conv'
  | 'doc'
  | 'upl'
  | 'usr'
  | 'acc'
  | 'key'
  | 'site'
  | 'req'
  | 'job'
  | 'msg'
  | 'can'
  | 'hook'
  | 'sched'
  | 'log'
  | 'over'
  | 'ver'

export interface Ids {
  /** `<prefix>_<UUIDv7 without hyphens>`: sorts by time */
  next(prefix: IdPrefix): string
  /** random base64url secret of `bytes` bytes */
  secret(bytes: number): string
}
