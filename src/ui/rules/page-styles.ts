import { css } from 'lit'

/** What the pages about rules share below `tokens` and `controls`. */
export const pageStyles = css`
  :host {
    display: block;
  }
  h1 {
    margin: 0;
    font-size: 1.35rem;
  }
  h2 {
    margin: 1.6rem 0 0.6rem;
    font-size: 1.1rem;
  }
  .inside h2 {
    margin: 1rem 0 0.35rem;
    font-size: 0.9375rem;
  }
  code {
    font: 0.8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: 0.75rem;
    align-items: end;
  }
  label {
    display: grid;
    gap: 0.2rem;
    min-width: 0;
    font-size: 0.875rem;
  }
  /* a date has a width of its own, and would reach over the gap */
  .grid input[type='date'] {
    min-width: 0;
  }
  .grid + [role='status'] {
    margin: 0.9rem 0 0.6rem;
  }
  label.choice {
    display: flex;
    font-size: 1rem;
  }
  details.card,
  .card {
    margin-bottom: 0.6rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  .card > summary,
  div.card,
  li.card {
    padding: 0.65rem 0.95rem;
  }
  .card > summary {
    align-items: start;
  }
  .card > summary::before {
    margin-top: 0.55rem;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    min-width: 0;
    flex: 1;
  }
  .inside {
    padding: 0 0.95rem 0.95rem;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    align-items: center;
  }
  .tag {
    white-space: normal;
  }
  .bullets {
    padding-inline-start: 1.2rem;
    list-style: disc;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9rem;
  }
  th,
  td {
    padding: 0.4rem 0.6rem 0.4rem 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--muted);
    font-weight: 600;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
    gap: 0.6rem;
  }
  .side {
    padding: 0.7rem 0.85rem;
    border-radius: 10px;
    background: var(--raised);
  }
  dl {
    display: grid;
    gap: 0.15rem;
  }
  dt {
    margin-top: 0.5rem;
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .error {
    margin: 0.6rem 0;
  }
  p.muted {
    margin-bottom: 0.5rem;
  }
`
