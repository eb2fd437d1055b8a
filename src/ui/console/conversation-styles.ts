import { css } from 'lit'

/** From this width on the case stands beside the conversation, else it is laid over it. */
export const conversationStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(300px, 380px);
    min-height: 0;
    height: 100%;
    overflow: hidden;
  }
  .center {
    grid-column: 1 / -1;
    margin: auto;
  }
  .talk {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    padding: 0.5rem 0.9rem;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .who {
    flex: 1 1 12rem;
    min-width: 0;
  }
  h2 {
    overflow: hidden;
    font-size: 1.05rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .mine {
    color: var(--good);
    font-weight: 600;
  }
  .error {
    padding: 0.4rem 0.9rem;
    background: var(--bad-soft);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
    padding: 0.5rem 0.9rem;
    background: var(--raised);
  }
  .ask label {
    flex: 1 1 12rem;
  }
  .turns {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.6rem;
    min-height: 0;
    padding: 0.9rem;
    overflow: auto;
  }
  .older {
    align-self: center;
  }
  .typing {
    min-height: 1.4em;
  }
  .back {
    display: none;
  }
  .details {
    display: none;
  }
  @media (max-width: 1099px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    .details {
      display: inline-flex;
    }
    anbei-case-side {
      display: none;
    }
    anbei-case-side.shown {
      position: absolute;
      inset: 0 0 0 auto;
      display: block;
      width: min(100%, 400px);
      box-shadow: var(--shadow);
    }
  }
  @media (max-width: 699px) {
    .back {
      display: inline-flex;
    }
    .who {
      flex-basis: 100%;
      order: -1;
    }
  }
`
