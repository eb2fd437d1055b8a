/** The part of JSON Schema in which the server describes the details of a document. */
export interface DetailSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  readonly title?: string
  readonly enum?: readonly string[]
  /** what a person reads for each of `enum` */
  readonly 'x-labels'?: Readonly<Record<string, string>>
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly maxItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, DetailSchema>>
  readonly items?: DetailSchema
}
