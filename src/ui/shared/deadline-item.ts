import { html, nothing } from 'lit'
import type { FullTexts } from './texts/full.ts'
import { nameOf } from './texts/index.ts'
import type { BasisView, CaseView } from './wire.ts'

type DeadlineView = Pick<CaseView['deadlines'][number], 'on' | 'at' | 'colour' | 'label' | 'action' | 'basis'>

const tone = { red: 'bad', yellow: 'warn', blue: 'info' } as const

/** The day in China, wherever the reader is. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** A calendar date in the reader's language; the day itself has no time zone. */
export function longDate(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** A date that runs: its colour, the day, what it is, what is done about it and what it rests on. */
export const deadlineItem = ({ on, at, colour, label, action, basis }: DeadlineView, t: FullTexts, locale: string) => {
  const day = `${longDate(on, locale)}${at ? ` ${at.slice(11, 16)}` : ''}`
  return html`<p class="head">
      <span class="tag ${tone[colour]}">${t.colours[colour]}</span>
      <span>${on < today() ? t.deadlineOver(day) : t.deadlineOn(day)}</span>
    </p>
    <p>${label}</p>
    ${action ? html`<p>${t.deadlineAction(action)}</p>` : nothing}
    <p class="small muted">${t.basis}：${t[basis.kind]} · ${basis.title}${articleOf(basis)}${t.basisNote(nameOf(t.confidence, basis.confidence))}</p>`
}

/** 第十一条 follows a Chinese title directly, everything else stands after a blank. */
export const articleOf = ({ title, article = '' }: BasisView): string =>
  article && (/^[a-z0-9]/i.test(article) || /[a-z0-9]$/i.test(title)) ? ` ${article}` : article
