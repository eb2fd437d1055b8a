export type SpanAttributes = Readonly<Record<string, string | number | boolean>>

/** Spans of a trace without personal data: route patterns, names of ports, codes and durations. */
export interface Tracer {
  /**
   * A request from outside, under the trace of its `traceparent` where it has one that wants to be sampled. `finish` gives what is known at
   * its end. Without a sampled trace the work runs as if there was no tracer.
   */
  request<T>(parent: string | undefined, work: () => Promise<T>, finish: (result: T) => Finished): Promise<T>
  /** part of the request under way; outside of one it just runs */
  part<T>(name: string, work: () => T): T
  /** sends what is left */
  flush(): Promise<void>
}

export interface Finished {
  readonly name: string
  readonly attributes: SpanAttributes
  readonly failed: boolean
}
