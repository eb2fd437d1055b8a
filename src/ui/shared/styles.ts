import { css } from 'lit'

/** Colours and measures, set on the outermost element; everything below inherits them through shadow roots. */
export const tokens = css`
  :host {
    --bg: #f3f6f7;
    --surface: #ffffff;
    --raised: #f8fafb;
    --text: #18222b;
    --muted: #52606d;
    --line: #d5dde2;
    --field-line: #7f8c97;
    --accent: var(--anbei-color, #0d6657);
    --accent-strong: var(--anbei-color, #0a5145);
    --on-accent: var(--anbei-on-color, #ffffff);
    --accent-soft: var(--anbei-soft-color, #e2f1ed);
    --accent-text: var(--anbei-text-color, #0a5a4c);
    --bad: #b3261e;
    --bad-soft: #fdecea;
    --warn: #835300;
    --warn-soft: #fff3da;
    --good: #17693a;
    --good-soft: #e5f5ea;
    --info: #24559f;
    --info-soft: #e9f0fb;
    --shadow: 0 1px 2px rgb(20 35 45 / 8%), 0 6px 24px rgb(20 35 45 / 8%);
    --radius: 14px;
    --font:
      system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Microsoft YaHei UI', 'Microsoft YaHei',
      'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif;
    color-scheme: light dark;
    color: var(--text);
    font: 400 16px/1.6 var(--font);
    -webkit-text-size-adjust: 100%;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --bg: #10161b;
      --surface: #192127;
      --raised: #1f2930;
      --text: #e8eef2;
      --muted: #a9b6c0;
      --line: #34414b;
      --field-line: #7a8994;
      --accent: #58c7b0;
      --accent-strong: #74d5c1;
      --on-accent: #05241e;
      --accent-soft: #17352f;
      --accent-text: #7fdcc8;
      --bad: #ff9d94;
      --bad-soft: #40201e;
      --warn: #f2c068;
      --warn-soft: #3a2d12;
      --good: #7fd69d;
      --good-soft: #17331f;
      --info: #9cc0f7;
      --info-soft: #1b2c47;
      --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 6px 24px rgb(0 0 0 / 30%);
    }
  }
`

/** Controls that look and behave the same in every component. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: 44px;
    min-width: 44px;
    padding: 0.4rem 0.95rem;
    border: 1px solid var(--line);
    border-radius: 999px;
    background: var(--surface);
    color: var(--text);
    cursor: pointer;
    text-decoration: none;
    line-height: 1.3;
    transition: background-color 0.12s, border-color 0.12s;
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button.primary,
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--accent-text);
    font-weight: 600;
  }
  button.icon {
    padding: 0;
    border-color: transparent;
    background: transparent;
  }
  /* a finger leaves its hover behind on what it touched */
  @media (hover: hover) {
    button:hover:not(:disabled),
    .button:hover {
      border-color: var(--field-line);
      background: var(--raised);
    }
    button.primary:hover:not(:disabled),
    .button.primary:hover {
      border-color: var(--accent-strong);
      background: var(--accent-strong);
    }
    button.quiet:hover:not(:disabled) {
      background: var(--accent-soft);
    }
    button.icon:hover:not(:disabled) {
      background: var(--raised);
    }
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--field-line);
    border-radius: 10px;
    background: var(--surface);
  }
  textarea {
    resize: vertical;
    line-height: 1.5;
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 22px;
    height: 22px;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-height: 44px;
    cursor: pointer;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent-text);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    width: 0.5rem;
    height: 0.5rem;
    margin: 0 0.2rem;
    flex: none;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform 0.12s;
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.875rem;
    line-height: 1.5;
  }
  .error {
    color: var(--bad);
    font-size: 0.9rem;
  }
  .tag {
    display: inline-block;
    padding: 0.05rem 0.55rem;
    border-radius: 999px;
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.55;
    white-space: nowrap;
    background: var(--raised);
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid CanvasText;
    }
  }
  .tag.bad {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .tag.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .tag.good {
    background: var(--good-soft);
    color: var(--good);
  }
  .tag.info {
    background: var(--info-soft);
    color: var(--info);
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    display: block;
    width: 22px;
    height: 22px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`
