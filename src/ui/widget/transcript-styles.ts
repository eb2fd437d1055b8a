import { css } from 'lit'

export const transcriptStyles = css`
  :host {
    position: relative;
    display: block;
    min-height: 0;
    overflow: hidden;
  }
  .scroll {
    position: relative;
    height: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1rem 0.9rem 1.1rem;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  .log,
  ::slotted(*) {
    max-width: 760px;
    margin: 0 auto;
  }
  .scroll > anbei-uploads {
    max-width: 760px;
    margin: 0.8rem auto 0;
  }
  .log {
    display: flex;
    flex-direction: column;
    gap: 0.7rem;
  }
  .bubble {
    max-width: min(90%, 36rem);
    padding: 0.65rem 0.95rem;
    border-radius: var(--radius);
    overflow-wrap: anywhere;
    animation: arrive 0.16s ease-out;
  }
  .bubble:focus-visible,
  .bubble:focus {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .text {
    white-space: pre-wrap;
  }
  .line + .line {
    margin-top: 0.35rem;
  }
  .item + .item {
    margin-top: 0.15rem;
  }
  .item {
    padding-left: 1.1em;
    text-indent: -1.1em;
  }
  .dash {
    padding-left: 0.65em;
    text-indent: -0.65em;
  }
  .group b {
    display: block;
  }
  .assistant,
  .staff {
    align-self: flex-start;
    border: 1px solid var(--line);
    border-bottom-left-radius: 4px;
    background: var(--surface);
  }
  .staff {
    border-color: var(--info);
  }
  .name {
    font-size: 0.8125rem;
    color: var(--info);
  }
  .visitor {
    align-self: flex-end;
    border-bottom-right-radius: 4px;
    background: var(--accent);
    color: var(--on-accent);
  }
  @media (forced-colors: active) {
    .visitor {
      border: 1px solid CanvasText;
    }
  }
  .pending {
    background: var(--accent-soft);
    color: var(--accent-text);
  }
  .pending .text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
  }
  .refused {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .fate {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    align-self: flex-end;
    gap: 0.25rem 0.4rem;
    margin-top: -0.5rem;
    font-size: 0.875rem;
  }
  .fate svg {
    width: 16px;
    height: 16px;
  }
  .file {
    display: flex;
    gap: 0.4rem;
  }
  .back {
    align-self: flex-start;
    margin-top: -0.5rem;
    font-size: 0.8125rem;
    color: var(--muted);
  }
  .older {
    align-self: center;
  }
  .typing {
    display: flex;
    gap: 5px;
    max-width: 760px;
    margin: 0.8rem auto 0;
    padding: 0.4rem 0.3rem;
  }
  .typing i {
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--muted);
    animation: blink 1.2s infinite;
  }
  .typing i:nth-of-type(2) {
    animation-delay: 0.2s;
  }
  .typing i:nth-of-type(3) {
    animation-delay: 0.4s;
  }
  .new {
    position: absolute;
    bottom: 0.75rem;
    left: 50%;
    transform: translateX(-50%);
    box-shadow: var(--shadow);
  }
  @keyframes blink {
    0%,
    60%,
    100% {
      opacity: 0.25;
    }
    30% {
      opacity: 1;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
  .edits {
    white-space: normal;
  }
`
