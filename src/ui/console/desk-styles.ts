import { css } from 'lit'

/** The list and the frame around the chosen conversation. */
export const deskStyles = css`
  :host {
    display: block;
    height: 100%;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(240px, 320px) minmax(0, 1fr);
    height: 100%;
  }
  .inbox {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-height: 0;
    padding: 0.7rem;
    border-right: 1px solid var(--line);
    background: var(--surface);
  }
  .bar {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5rem;
  }
  h2 {
    font-size: 1rem;
  }
  .good {
    color: var(--good);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .filters button {
    min-width: 0;
    min-height: 34px;
    padding: 0.1rem 0.6rem;
    font-size: 0.8125rem;
  }
  .filters button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent-text);
    font-weight: 600;
  }
  .filters .late b {
    color: var(--bad);
  }
  .scroll {
    flex: 1;
    min-height: 0;
    margin: 0 -0.7rem -0.7rem;
    overflow: auto;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    justify-items: start;
    gap: 0.1rem 0.5rem;
    width: 100%;
    padding: 0.55rem 0.8rem;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-left: 4px solid transparent;
    border-radius: 0;
    text-align: left;
  }
  .row.late {
    border-left-color: var(--bad);
  }
  .row.marked {
    background: var(--raised);
    outline: 2px solid var(--field-line);
    outline-offset: -2px;
  }
  .row[aria-current] {
    background: var(--accent-soft);
  }
  .row[aria-current] .muted {
    color: var(--text);
  }
  .name {
    overflow: hidden;
    max-width: 100%;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .words {
    grid-column: 1 / -1;
    overflow: hidden;
    max-width: 100%;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0.3rem;
  }
  .dot {
    display: inline-block;
    width: 0.6rem;
    height: 0.6rem;
    margin-right: 0.3rem;
    border-radius: 50%;
    background: var(--bad);
  }
  .more {
    width: calc(100% - 1.6rem);
    margin: 0.6rem 0.8rem;
  }
  .nothing {
    margin: auto;
    padding: 1rem;
  }
  dialog {
    max-width: 26rem;
    padding: 1.2rem 1.5rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
  }
  dialog dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4rem 1.2rem;
    margin: 0.8rem 0 1rem;
  }
  kbd {
    font-weight: 700;
  }
  @media (max-width: 699px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    .desk.open .inbox,
    .nothing {
      display: none;
    }
  }
`
