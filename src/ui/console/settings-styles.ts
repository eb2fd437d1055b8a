import { css } from 'lit'

/** Sections side by side where there is room. */
export const settingsStyles = css`
  :host {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr));
    align-items: start;
    gap: 1rem;
    max-width: 1200px;
    margin: 0 auto;
    padding: 1rem;
  }
  section {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  h2 {
    margin-bottom: 0.5rem;
    font-size: 1.05rem;
  }
  h3 {
    margin-top: 1rem;
    font-size: 1rem;
  }
  form {
    display: grid;
    gap: 0.6rem;
    margin-top: 0.8rem;
  }
  code {
    overflow-wrap: anywhere;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.4rem 0;
    border-bottom: 1px solid var(--line);
  }
  li p {
    flex: 1 1 12rem;
    white-space: pre-line;
  }
  fieldset {
    display: grid;
    gap: 0.4rem;
    margin: 0;
    padding: 0.6rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .long {
    max-height: 24rem;
    overflow: auto;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.8rem;
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.6rem;
  }
`
