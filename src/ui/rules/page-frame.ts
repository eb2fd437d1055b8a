import { css } from 'lit'

/** Header and column of a page about rules. */
export const pageFrame = css`
  :host {
    min-height: 100dvh;
    background: var(--bg);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
    padding: 0.6rem 1.1rem;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  header h1 {
    flex: 1;
    min-width: 8rem;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
  }
  nav a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  main {
    max-width: 1020px;
    margin: 0 auto;
    padding: 1rem 1.1rem 4rem;
  }
`
