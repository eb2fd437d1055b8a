import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { FullTexts } from '../shared/texts/full.ts'
import { nameOf } from '../shared/texts/index.ts'
import type { FieldInfo, OptionView } from '../shared/wire.ts'
import { columnsOf, type Draft, hasRows, isList } from './field-draft.ts'

export interface InputContext {
  readonly info: FieldInfo
  readonly t: FullTexts
  readonly draft: Draft
  readonly invalid: boolean
  /** ids of the help and the error beside the input */
  readonly describedBy: string
  readonly set: (draft: Draft) => void
}

const numeric = new Set(['integer', 'number'])
/** More options than this fold into a list. */
const mostRadios = 8

/** The input that suits a field's type, with its label. */
export function renderInput(context: InputContext): TemplateResult {
  const { info, t } = context
  if (hasRows(info)) return renderRows(context)
  switch (info.type) {
    case 'boolean':
      return renderRadios(context, [
        { code: 'true', label: t.yes },
        { code: 'false', label: t.no },
      ])
    case 'enum':
      return (info.options?.length ?? 0) > mostRadios ? renderSelect(context) : renderRadios(context, info.options ?? [])
    case 'multiEnum':
      return renderChecks(context)
    case 'date':
      return renderText(context, 'date')
    case 'datetime':
      return renderText(context, 'datetime-local')
    case 'dateOrLongTerm':
      return renderDateOrLongTerm(context)
    case 'dateRange':
      return renderDateRange(context)
    case 'upload':
      return html`<p class="name">${info.label}</p>`
    default:
      return isList(info) || info.type === 'text' ? renderLines(context) : renderText(context, 'text')
  }
}

const labelled = (context: InputContext, input: unknown, note = ''): TemplateResult =>
  html`<label class="name" for="value">${context.info.label}${note ? html` <span class="small muted">${note}</span>` : nothing}</label>
    ${input}`

function renderText(context: InputContext, type: 'text' | 'date' | 'datetime-local', note = ''): TemplateResult {
  const { info, t, draft, invalid, describedBy, set } = context
  const input = html`<input
    id="value"
    type=${type}
    inputmode=${numeric.has(info.type) ? 'text' : info.type === 'phone' ? 'tel' : info.type === 'email' ? 'email' : info.type === 'url' ? 'url' : 'text'}
    autocomplete="off"
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    .value=${live(draft.text)}
    @input=${(event: Event) => set({ ...draft, text: valueIn(event) })}
  />`
  return labelled(
    context,
    info.unit ? html`<span class="with-unit">${input}<span>${nameOf(t.units, info.unit)}</span></span>` : input,
    note,
  )
}

function renderLines(context: InputContext): TemplateResult {
  const { info, t, draft, invalid, describedBy, set } = context
  return labelled(
    context,
    html`<textarea
      id="value"
      rows="3"
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(draft.text)}
      @input=${(event: Event) => set({ ...draft, text: valueIn(event) })}
    ></textarea>`,
    isList(info) ? t.onePerLine : '',
  )
}

function renderSelect(context: InputContext): TemplateResult {
  const { info, t, draft, invalid, describedBy, set } = context
  return labelled(
    context,
    html`<select
      id="value"
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @change=${(event: Event) => set({ ...draft, codes: [valueIn(event)] })}
    >
      <option value="" ?selected=${draft.codes.length === 0}>${t.chooseOne}</option>
      ${info.options?.map(option => html`<option value=${option.code} ?selected=${draft.codes[0] === option.code}>${option.label}</option>`)}
    </select>`,
  )
}

const renderRadios = ({ info, draft, describedBy, set }: InputContext, options: readonly OptionView[]): TemplateResult =>
  html`<fieldset aria-describedby=${describedBy}>
    <legend class="name">${info.label}</legend>
    ${options.map(
      option => html`<label class="choice">
        <input
          type="radio"
          name="value"
          value=${option.code}
          .checked=${live(draft.codes[0] === option.code)}
          @change=${() => set({ ...draft, codes: [option.code] })}
        />${option.label}</label
      >`,
    )}
  </fieldset>`

const renderChecks = ({ info, draft, describedBy, set }: InputContext): TemplateResult =>
  html`<fieldset aria-describedby=${describedBy}>
    <legend class="name">${info.label}</legend>
    ${info.options?.map(option => {
      const checked = draft.codes.includes(option.code)
      const alone = option.code === info.exclusiveCode
      const others = alone ? [] : draft.codes.filter(code => code !== option.code && code !== info.exclusiveCode)
      return html`<label class="choice">
        <input
          type="checkbox"
          value=${option.code}
          .checked=${live(checked)}
          @change=${() => set({ ...draft, codes: checked ? others : [...others, option.code] })}
        />${option.label}</label
      >`
    })}
  </fieldset>`

function renderDateOrLongTerm(context: InputContext): TemplateResult {
  const { t, draft, set } = context
  const isLong = draft.text === 'longTerm'
  return html`${isLong ? html`<p class="name">${context.info.label}</p>` : renderText(context, 'date')}
    <label class="choice">
      <input
        type="checkbox"
        .checked=${live(isLong)}
        @change=${() => set({ ...draft, text: isLong ? '' : 'longTerm' })}
      />${t.longTerm}</label
    >`
}

function renderDateRange({ info, t, draft, invalid, describedBy, set }: InputContext): TemplateResult {
  const [start = '', end = ''] = draft.text.split('/')
  const input = (label: string, value: string, join: (text: string) => string) =>
    html`<label class="small"
      >${label}<input
        type="date"
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(value)}
        @input=${(event: Event) => set({ ...draft, text: join(valueIn(event)) })}
    /></label>`
  return html`<fieldset>
    <legend class="name">${info.label}</legend>
    <div class="two">${input(t.start, start, text => `${text}/${end}`)}${input(t.end, end, text => `${start}/${text}`)}</div>
  </fieldset>`
}

function renderRows({ info, t, draft, invalid, describedBy, set }: InputContext): TemplateResult {
  const columns = columnsOf(info)
  const change = (index: number, column: string, text: string) =>
    set({ ...draft, rows: draft.rows.map((row, at) => (at === index ? { ...row, [column]: text } : row)) })
  return html`<fieldset aria-describedby=${describedBy}>
      <legend class="name">${info.label}</legend>
      ${draft.rows.map(
        (row, index) => html`<div class="table-row" role="group" aria-label=${t.rowNumber(index + 1)}>
          ${columns.map(
            column => html`<label
              >${nameOf(t.columns, column)}<input
                autocomplete="off"
                aria-invalid=${invalid}
                .value=${live(row[column] ?? '')}
                @input=${(event: Event) => change(index, column, valueIn(event))}
            /></label>`,
          )}
          ${
            draft.rows.length > 1
              ? html`<button
                  type="button"
                  aria-label=${t.removeRow(index + 1)}
                  @click=${() => set({ ...draft, rows: draft.rows.filter((_, at) => at !== index) })}
                >
                  ${t.clear}
                </button>`
              : nothing
          }
        </div>`,
      )}
    </fieldset>
    <div><button type="button" @click=${() => set({ ...draft, rows: [...draft.rows, {}] })}>${t.addRow}</button></div>`
}

function valueIn(event: Event): string {
  const { target } = event
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
    ? target.value
    : ''
}
