/**
 * In the place of `langsmith` in the Worker, 65 KB packed: what LangChain would send traces to. Nothing is traced, which would show prompts to
 * somebody else; what LangChain keeps of a run for itself stays.
 */
export class RunTree {
  constructor(config: object) {
    Object.assign(this, config)
  }
}

export class Client {
  constructor() {
    throw new Error('tracing is not bundled')
  }
}

export const isRunTree = (value: unknown): boolean => value instanceof RunTree
export const isTraceableFunction = (): boolean => false
export const getCurrentRunTree = (): undefined => undefined

/** An id that sorts by time: the instant without signs, the order as microseconds, the run. */
export function convertToDottedOrderFormat(instant: number, run: string, order = 1) {
  const micros = `${new Date(instant).toISOString().slice(0, -1)}${String(order).padStart(3, '0').slice(0, 3)}Z`
  return { dottedOrder: micros.replace(/[-:.]/g, '') + run, microsecondPrecisionDatestring: micros }
}
