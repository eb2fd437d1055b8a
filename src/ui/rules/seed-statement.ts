import { html, nothing } from 'lit'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import { boundInWords } from './bound-in-words.ts'
import { joined, linkToRule } from './parts.ts'
import type { SeedStatementJson } from './seed-types.ts'
import { rulesTexts } from './texts/index.ts'

/** One statement of an article: what it says exactly, and what of ours answers it. */
export function renderStatement(statement: SeedStatementJson, locale: Locale) {
  const t = rulesTexts(locale)
  const shared = fullTextsFor(locale)
  const { id, says, stated, shown, checkable, bounds, law, rules, opposed, questions, documents, answers, why, notes, tests } = statement
  const row = (label: string, content: unknown) => html`<dt>${label}</dt><dd>${content}</dd>`
  return html`<details class="statement">
    <summary>
      <span class="head">
        <span class="tags">
          <code>${id}</code>
          <span class="tag warn">${t.guideWord}</span>
          <span class="tag ${checkable ? 'good' : ''}">${checkable ? t.checkableYes : t.notJudged}</span>
        </span>
        <span>${says}</span>
      </span>
    </summary>
    <dl>
      ${row(t.stated, shared[stated])} ${row(t.shown, shown === 'never' ? html`<span class="tag bad">${t.shownNever}</span>` : shared[shown])}
      ${bounds.map(bound => row(t.threshold, boundInWords(bound, locale)))}
      ${law ? row(t.lawPart, html`${shared[law.severity]} ${linkToRule(law.rule)}`) : nothing}
      ${rules.length ? row(t.judgedBy, html`<ul>${rules.map(rule => html`<li>${linkToRule(rule.id)} ${rule.message}</li>`)}</ul>`) : nothing}
      ${
        opposed.length
          ? row(
              t.opposedBy,
              opposed.map(rule => html`${linkToRule(rule)} `),
            )
          : nothing
      }
      ${
        questions.length
          ? row(
              t.question,
              joined(
                questions.map(({ label }) => label),
                locale,
              ),
            )
          : nothing
      }
      ${
        documents.length
          ? row(
              t.document,
              joined(
                documents.map(({ title }) => title),
                locale,
              ),
            )
          : nothing
      }
      ${
        answers.length
          ? row(
              t.answer,
              answers.map(({ text }) => html`<p>${text}</p>`),
            )
          : nothing
      }
      ${why ? row(t.why, `${why.label} · ${why.text}`) : nothing}
      ${notes.length ? row(t.notes, joined(notes, locale)) : nothing}
      ${tests.length ? row(t.tests, html`<ul>${tests.map(({ file, cases }) => html`<li><code>${file}</code> × ${cases}</li>`)}</ul>`) : nothing}
    </dl>
  </details>`
}
