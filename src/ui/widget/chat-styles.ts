import { css } from 'lit'

export const chatStyles = css`
  :host {
    position: relative;
    display: block;
    height: 100%;
    min-height: 0;
    background: var(--bg);
    overflow: clip;
  }
  .frame,
  .main {
    height: 100%;
    min-height: 0;
  }
  .main {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  .main.wide {
    grid-template-columns: minmax(0, 1fr) minmax(380px, 440px);
  }
  .chat {
    display: grid;
    grid-template: auto auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
    min-height: 0;
    min-width: 0;
  }
  .head {
    grid-row: 1;
  }
  .strip {
    grid-row: 2;
  }
  .banners {
    grid-row: 3;
  }
  anbei-transcript,
  .center {
    grid-row: 4;
  }
  anbei-composer {
    grid-row: 5;
  }
  aside {
    position: relative;
    min-height: 0;
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
  }
  .head {
    container-type: inline-size;
    display: flex;
    align-items: center;
    gap: 0.35rem;
    padding: 0.45rem max(0.6rem, env(safe-area-inset-right)) 0.45rem max(0.8rem, env(safe-area-inset-left));
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .mark {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    flex: none;
    border-radius: 10px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  h1 {
    flex: 1;
    min-width: 0;
    margin: 0 0 0 0.3rem;
    font-size: 1.0625rem;
    line-height: 1.25;
  }
  .tagline {
    display: block;
    overflow: hidden;
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .person {
    padding-inline: 0.75rem;
    font-size: 0.9375rem;
    white-space: nowrap;
  }
  .person svg {
    width: 18px;
    height: 18px;
  }
  .language {
    padding-inline: 0.4rem;
  }
  .strip {
    position: relative;
    display: flex;
    gap: 0.75rem;
    width: 100%;
    padding: 0.35rem 0.9rem 0.45rem;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    background: var(--surface);
    text-align: start;
  }
  .strip:focus-visible {
    outline-offset: -3px;
  }
  .meter {
    flex: 1;
    display: grid;
    gap: 0.25rem;
    min-width: 0;
    font-size: 0.875rem;
  }
  .meter-text {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .go {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    color: var(--accent-text);
    font-weight: 600;
  }
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 5px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  @media (forced-colors: active) {
    progress,
    progress::-webkit-progress-bar {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
  .banner {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.45rem 0.9rem;
    font-size: 0.9rem;
  }
  .banner svg {
    width: 18px;
    height: 18px;
  }
  .banner.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .banner.info {
    background: var(--info-soft);
    color: var(--info);
  }
  anbei-choices {
    margin-top: 0.8rem;
  }
  .center {
    align-self: center;
    padding: 2rem 1.5rem;
    text-align: center;
  }
  .center h2 {
    font-size: 1.2rem;
    margin-bottom: 0.4rem;
  }
  .center-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.6rem;
    margin-top: 1.2rem;
  }
  aside > [hidden] {
    display: none;
  }
  .drop {
    position: absolute;
    inset: 0.75rem;
    z-index: 8;
    display: grid;
    place-items: center;
    border: 3px dashed var(--accent);
    border-radius: 18px;
    background: var(--accent-soft);
    color: var(--accent-text);
    font-size: 1.2rem;
    font-weight: 600;
    pointer-events: none;
  }
  @container (max-width: 430px) {
    .tagline {
      display: none;
    }
  }
`
