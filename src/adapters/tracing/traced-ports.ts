import type { Deps } from '../../ports/deps.ts'
import type { Tracer } from '../../ports/tracer.ts'

/** what leaves the process or takes its time */
const traced = [
  'cases',
  'files',
  'jobFiles',
  'idempotency',
  'inbox',
  'listener',
  'wording',
  'pictures',
  'texts',
  'intake',
  'typesetter',
  'binder',
  'poster',
  'prober',
  'mailer',
  'texter',
] as const satisfies readonly (keyof Deps)[]

/** The same ports, each call of which is a part of the trace: `cases.append`, `listener.listen`. */
export function tracedPorts(deps: Deps, tracer: Tracer): Deps {
  const wrapped = traced.flatMap(name => {
    const port = deps[name]
    return port ? [[name, withParts(name, port, tracer)] as const] : []
  })
  return { ...deps, ...Object.fromEntries(wrapped), tracer }
}

function withParts<T extends object>(port: string, target: T, tracer: Tracer): T {
  return new Proxy(target, {
    get(of, key) {
      const value: unknown = Reflect.get(of, key)
      if (typeof value !== 'function' || typeof key !== 'string') return value
      return (...given: unknown[]) => tracer.part(`${port}.${key}`, () => Reflect.apply(value, of, given))
    },
  })
}
